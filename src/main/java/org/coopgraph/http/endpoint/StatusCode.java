package org.coopgraph.http.endpoint;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;

import org.coopgraph.graphql.error.ErrorCode;
import org.springframework.graphql.server.WebGraphQlResponse;

/**
 * The status of a response. A client that does not accept
 * {@code application/graphql-response+json} reads errors from a response with 200 only.
 */
final class StatusCode {

	private static final int OK = 200;

	private static final int PARTIAL_SUCCESS = 294;

	private static final int BAD_REQUEST = 400;

	private static final int UNPROCESSABLE_CONTENT = 422;

	private StatusCode() {
	}

	static int of(WebGraphQlResponse response, ResponseType type) {
		ExecutionResult result = response.getExecutionResult();
		if (isWronglyEscaped(response)) {
			return BAD_REQUEST;
		}
		if (result.getErrors().isEmpty() || type == ResponseType.JSON) {
			return OK;
		}
		return result.isDataPresent() ? PARTIAL_SUCCESS : ofRequestError(result.getErrors().getFirst());
	}

	/** An escape that is no character is as unreadable as a body that is no JSON. */
	private static boolean isWronglyEscaped(WebGraphQlResponse response) {
		return response.getExecutionResult().getErrors().stream().limit(1).anyMatch(StatusCode::isOfSyntax)
				&& response.getExecutionInput().getQuery().contains("\\u");
	}

	private static boolean isOfSyntax(GraphQLError error) {
		return error.getErrorType() == ErrorType.InvalidSyntax;
	}

	private static int ofRequestError(GraphQLError error) {
		return isOfSyntax(error) ? BAD_REQUEST : switch (ErrorCode.of(error.getErrorType())) {
			case TIMEOUT, UNAVAILABLE -> 503;
			case INTERNAL_ERROR -> 500;
			default -> UNPROCESSABLE_CONTENT;
		};
	}

}
