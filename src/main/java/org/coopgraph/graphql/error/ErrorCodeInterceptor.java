package org.coopgraph.graphql.error;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Adds a code and a hint to every error, errors of parsing, validation and the time limit
 * included, and turns an exception of another interceptor into an error.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ErrorCodeInterceptor implements WebGraphQlInterceptor {

	/** A document of a few kilobytes can have thousands of errors. */
	private static final int MAX_ERRORS = 20;

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return Mono.defer(() -> chain.next(request))
			.onErrorResume((thrown) -> Mono.just(ThrownError.response(thrown, request)))
			.map(ErrorCodeInterceptor::withCodes);
	}

	private static WebGraphQlResponse withCodes(WebGraphQlResponse response) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		ExecutionInput input = response.getExecutionInput();
		return errors.isEmpty() ? response : response
			.transform((builder) -> builder.errors(limited(errors).map((error) -> withCode(error, input)).toList()));
	}

	private static Stream<GraphQLError> limited(List<GraphQLError> errors) {
		if (errors.size() <= MAX_ERRORS) {
			return errors.stream();
		}
		GraphQLError rest = GraphQLError.newError()
			.message("%s", "There are " + (errors.size() - MAX_ERRORS + 1) + " more errors.")
			.errorType(errors.getLast().getErrorType())
			.build();
		return Stream.concat(errors.stream().limit(MAX_ERRORS - 1), Stream.of(rest));
	}

	private static GraphQLError withCode(GraphQLError error, ExecutionInput input) {
		Map<String, Object> extensions = new LinkedHashMap<>(
				(error.getExtensions() != null) ? error.getExtensions() : Map.of());
		ErrorCode code = ErrorCode.of(error.getErrorType());
		extensions.put("code", code.name());
		extensions.put("hint", code.hint());
		GraphQLError.Builder<?> coded = GraphQLError.newError()
			.message("%s", ErrorMessage.of(error, input))
			.locations(error.getLocations())
			.errorType(error.getErrorType())
			.extensions(extensions);
		if (error.getPath() != null) {
			coded.path(error.getPath());
		}
		return coded.build();
	}

}
