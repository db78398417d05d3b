package org.coopgraph.embedded;

import java.util.Map;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Tells Neo4j Browser, which asks as it would ask Neo4j, where Bolt is spoken. */
@Configuration(proxyBeanMethods = false)
class DiscoveryConfiguration {

	@Bean
	RouterFunction<ServerResponse> discovery(Neo4jConnectionDetails connection) {
		return RouterFunctions.route(RequestPredicates.GET("/").and(DiscoveryConfiguration::asksForJson),
				(request) -> ServerResponse.ok().body(Map.of("bolt_direct", String.valueOf(connection.getUri()))));
	}

	/** People ask for a page, and get it. */
	private static boolean asksForJson(ServerRequest request) {
		return request.headers().accept().contains(MediaType.APPLICATION_JSON);
	}

}
