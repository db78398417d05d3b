package org.coopgraph.export;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of exports over HTTP, and the addresses in them.
 *
 * @param atOnce how many are sent at the same time
 * @param time how long one may take
 * @param size how many bytes one may have, before compression
 * @param baseIri the beginning of the addresses of entities; empty for that of the
 * request
 */
@ConfigurationProperties("coopgraph.export")
record ExportProperties(@DefaultValue("2") int atOnce, @DefaultValue("10m") Duration time,
		@DefaultValue("8GB") DataSize size, @DefaultValue("") String baseIri) {
}
