package org.coopgraph.graphql;

import java.util.List;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/**
 * The error of a request that ended with an exception before or beside its fields: of
 * parsing, of an instrumentation or of an interceptor. What they read is the request, so
 * it is the request that is wrong.
 */
final class ThrownError {

	private static final Logger logger = LoggerFactory.getLogger(ThrownError.class);

	private ThrownError() {
	}

	static WebGraphQlResponse response(Throwable thrown, WebGraphQlRequest request) {
		ExecutionResult result = ExecutionResult.newExecutionResult()
			.errors(List.of(of(ErrorResolver.cause(thrown), request.getId())))
			.build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
	}

	private static GraphQLError of(Throwable thrown, String request) {
		if (thrown instanceof GraphQLError error) {
			return error;
		}
		if (thrown instanceof NumberFormatException) {
			return GraphQLError.newError()
				.message("%s", "The document holds an escape that is no character.")
				.errorType(ErrorType.InvalidSyntax)
				.build();
		}
		Failure failure = ErrorResolver.failure(thrown, request);
		return failure.expected() ? error(failure) : unread(thrown, request);
	}

	private static GraphQLError unread(Throwable thrown, String request) {
		logger.info("Request {} cannot be executed: {}", request, thrown.getClass().getName());
		logger.debug("Request {} cannot be executed", request, thrown);
		return error(new Failure(ErrorCode.BAD_REQUEST,
				"The document cannot be executed with these variables: a value has a form that the schema does not allow."));
	}

	private static GraphQLError error(Failure failure) {
		return GraphQLError.newError().message("%s", failure.message()).errorType(failure.code()).build();
	}

}
