package org.coopgraph.embedded;

import java.nio.file.Path;
import java.util.List;

import org.coopgraph.start.StartupException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Neo4j inside this process.
 *
 * @param directory the directory of its stores
 * @param boltPort the port on which it speaks Bolt, on this machine only; 0 for any free
 * one
 * @param pageCache how much of the graph it keeps in memory, for example {@code 256MB}
 * @param buildCache how much of it is kept in memory while a store of synthetic
 * organisations is built
 * @param allowedOrigins origins of web pages, besides this service's own, that may speak
 * Bolt over WebSocket
 */
@ConfigurationProperties("coopgraph.embedded")
record EmbeddedProperties(@DefaultValue("data") Path directory, @DefaultValue("7687") int boltPort,
		@DefaultValue("128MB") DataSize pageCache, @DefaultValue("1GB") DataSize buildCache,
		@DefaultValue List<String> allowedOrigins) {

	private static final int MAX_PORT = 65535;

	EmbeddedProperties {
		if (boltPort < 0 || boltPort > MAX_PORT) {
			throw new StartupException("The setting coopgraph.embedded.bolt-port must be from 0 to %s, and is %s."
				.formatted(MAX_PORT, boltPort));
		}
	}

	EmbeddedProperties forBuilding() {
		return new EmbeddedProperties(this.directory, this.boltPort, this.buildCache, this.buildCache,
				this.allowedOrigins);
	}

	EmbeddedProperties withBoltPort(int port) {
		return new EmbeddedProperties(this.directory, port, this.pageCache, this.buildCache, this.allowedOrigins);
	}

}
