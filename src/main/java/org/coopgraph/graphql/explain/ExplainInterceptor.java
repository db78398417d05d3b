package org.coopgraph.graphql.explain;

import java.util.LinkedHashMap;
import java.util.Map;

import reactor.core.publisher.Mono;

import org.coopgraph.cypher.StatementLog;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;

/**
 * Adds the statements of a request to its response: {@code "extensions": {"explain":
 * true}}.
 */
class ExplainInterceptor implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		if (!Boolean.TRUE.equals(request.getExtensions().get("explain"))) {
			return chain.next(request);
		}
		StatementLog log = new StatementLog();
		request.configureExecutionInput(
				(input, builder) -> builder.graphQLContext(Map.of(StatementLog.class, log)).build());
		return chain.next(request).map((response) -> explained(response, log));
	}

	private static WebGraphQlResponse explained(WebGraphQlResponse response, StatementLog log) {
		Map<Object, Object> extensions = new LinkedHashMap<>(response.getExtensions());
		extensions.put("explain", log.entries().stream().map(ExplainedStatement::of).toList());
		return response.transform((builder) -> builder.extensions(extensions));
	}

}
