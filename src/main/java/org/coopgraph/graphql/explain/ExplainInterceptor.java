package org.coopgraph.graphql.explain;

import java.util.LinkedHashMap;
import java.util.Map;

import reactor.core.publisher.Mono;

import org.coopgraph.cypher.StatementLog;
import org.coopgraph.graphql.error.BadRequestException;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;

/**
 * Adds the statements of a request to its response: {@code "extensions": {"explain":
 * true}}.
 */
@Order(2)
class ExplainInterceptor implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return switch (request.getExtensions().get("explain")) {
			case null -> chain.next(request);
			case Boolean wanted -> wanted ? explain(request, chain) : chain.next(request);
			default -> throw new BadRequestException("The extension explain must be true or false.");
		};
	}

	private static Mono<WebGraphQlResponse> explain(WebGraphQlRequest request, Chain chain) {
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
