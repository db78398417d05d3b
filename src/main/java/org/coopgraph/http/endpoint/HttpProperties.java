package org.coopgraph.http.endpoint;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of answers over HTTP.
 *
 * @param cacheControl how long clients and caches may keep the answer to a request by GET
 */
@ConfigurationProperties("coopgraph.http")
record HttpProperties(@DefaultValue("public, max-age=60, stale-while-revalidate=600") String cacheControl) {
}
