package org.coopgraph.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Writes a code and a hint into every error, those of parsing, validation and lateness
 * too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorCodeInterceptor implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map(ErrorCodeInterceptor::withCodes);
	}

	private static WebGraphQlResponse withCodes(WebGraphQlResponse response) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		return errors.isEmpty() ? response : response
			.transform((builder) -> builder.errors(errors.stream().map(ErrorCodeInterceptor::withCode).toList()));
	}

	private static GraphQLError withCode(GraphQLError error) {
		Map<String, Object> extensions = new LinkedHashMap<>(
				(error.getExtensions() != null) ? error.getExtensions() : Map.of());
		ErrorCode code = ErrorCode.of(error.getErrorType());
		extensions.put("code", code.name());
		extensions.put("hint", code.hint());
		GraphQLError.Builder<?> coded = GraphQLError.newError()
			.message("%s", ErrorMessage.of(error.getMessage()))
			.locations(error.getLocations())
			.errorType(error.getErrorType())
			.extensions(extensions);
		if (error.getPath() != null) {
			coded.path(error.getPath());
		}
		return coded.build();
	}

}
