package org.coopgraph.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import graphql.GraphQLError;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/** Writes a code into every error, those of parsing and validation too. */
@Component
class ErrorCodeInterceptor implements WebGraphQlInterceptor {

	private static final Pattern LITERAL = Pattern.compile("\\w+Value\\{\\w+='?([^'}]*)'?\\}");

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).map(ErrorCodeInterceptor::withCodes);
	}

	private static WebGraphQlResponse withCodes(WebGraphQlResponse response) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		return errors.isEmpty() ? response : response
			.transform((builder) -> builder.errors(errors.stream().map(ErrorCodeInterceptor::withCode).toList()));
	}

	/** What graphql-java says of a literal, without the names of its classes. */
	private static String plain(String message) {
		return LITERAL.matcher(message).replaceAll("$1");
	}

	private static GraphQLError withCode(GraphQLError error) {
		Map<String, Object> extensions = new LinkedHashMap<>(
				(error.getExtensions() != null) ? error.getExtensions() : Map.of());
		extensions.putIfAbsent("code", ErrorCode.of(error.getErrorType()).name());
		return GraphQLError.newError()
			.message("%s", plain(error.getMessage()))
			.locations(error.getLocations())
			.path((error.getPath() != null) ? error.getPath() : List.of())
			.errorType(error.getErrorType())
			.extensions(extensions)
			.build();
	}

}
