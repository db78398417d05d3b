package org.coopgraph.graphql.error;

import java.util.List;
import java.util.regex.Pattern;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/**
 * The error of a request that failed outside its fields: in parsing, in an
 * instrumentation or in an interceptor. These read only the request, so an unexpected
 * exception is the fault of the request.
 */
final class ThrownError {

	private static final Logger logger = LoggerFactory.getLogger(ThrownError.class);

	/** An escape with more digits than the parser of graphql-java can read. */
	private static final Pattern LONG_ESCAPE = Pattern.compile("\\\\u\\{[0-9a-fA-F]{7,}");

	private ThrownError() {
	}

	static WebGraphQlResponse response(Throwable thrown, WebGraphQlRequest request) {
		ExecutionResult result = ExecutionResult.newExecutionResult()
			.errors(List.of(of(ErrorResolver.cause(thrown), request)))
			.build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
	}

	private static GraphQLError of(Throwable thrown, WebGraphQlRequest request) {
		if (thrown instanceof GraphQLError error) {
			return error;
		}
		if (LONG_ESCAPE.matcher(request.getDocument()).find()) {
			return error("The document contains an escape sequence that is not a character.", ErrorType.InvalidSyntax);
		}
		Failure failure = ErrorResolver.failure(thrown, request.getId());
		return failure.expected() ? error(failure.message(), failure.code()) : unexpected(thrown, request.getId());
	}

	private static GraphQLError unexpected(Throwable thrown, String request) {
		logger.info("Request {} cannot be executed: {}", request, thrown.getClass().getName());
		logger.debug("Request {} cannot be executed", request, thrown);
		return error(
				"The document cannot be executed with these variables: a value does not match its type in the schema.",
				ErrorCode.BAD_REQUEST);
	}

	private static GraphQLError error(String message, ErrorClassification type) {
		return GraphQLError.newError().message("%s", message).errorType(type).build();
	}

}
