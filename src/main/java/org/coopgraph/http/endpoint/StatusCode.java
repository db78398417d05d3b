package org.coopgraph.http.endpoint;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;

import org.coopgraph.graphql.error.ErrorCode;
import org.coopgraph.graphql.limit.DocumentLimits;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpStatus;

/**
 * The status of the answer to a request that is well-formed. A client that does not
 * prefer {@code application/graphql-response+json} reads errors from an answer with 200
 * only.
 */
final class StatusCode {

	/** Data and errors; the code is of the specification, and not registered. */
	private static final int PARTIAL_SUCCESS = 294;

	private StatusCode() {
	}

	static int of(WebGraphQlResponse response, ResponseType type) {
		ExecutionResult result = response.getExecutionResult();
		String document = response.getExecutionInput().getQuery();
		if (result.getErrors().isEmpty()) {
			return HttpStatus.OK.value();
		}
		if (isWronglyEscaped(result.getErrors().getFirst(), document)) {
			return HttpStatus.BAD_REQUEST.value();
		}
		if (type == ResponseType.JSON) {
			return HttpStatus.OK.value();
		}
		return result.isDataPresent() ? PARTIAL_SUCCESS : of(result.getErrors().getFirst(), document).value();
	}

	/** An escape that is no character is as unreadable as a body that is no JSON. */
	private static boolean isWronglyEscaped(GraphQLError error, String document) {
		return isOfSyntax(error) && document.contains("\\u");
	}

	private static boolean isOfSyntax(GraphQLError error) {
		return error.getErrorType() == ErrorType.InvalidSyntax;
	}

	private static HttpStatus of(GraphQLError error, String document) {
		if (document.length() > DocumentLimits.MAX_DOCUMENT_LENGTH) {
			return HttpStatus.CONTENT_TOO_LARGE;
		}
		return isOfSyntax(error) ? HttpStatus.BAD_REQUEST : switch (ErrorCode.of(error.getErrorType())) {
			case TIMEOUT, UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
			case INTERNAL_ERROR -> HttpStatus.INTERNAL_SERVER_ERROR;
			default -> HttpStatus.UNPROCESSABLE_CONTENT;
		};
	}

}
