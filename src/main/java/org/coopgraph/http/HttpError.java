package org.coopgraph.http;

import java.util.List;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.coopgraph.graphql.error.ErrorCode;

/**
 * The answer to a request that never becomes an operation, in the form of a GraphQL
 * error.
 */
record HttpError(int status, String message, ErrorCode code) {

	static final String ENDPOINT = "/graphql";

	private static final String NO_BODY = "The body must be a JSON object of at most 1 MB with a \"query\" and perhaps an "
			+ "\"operationName\", which are strings, and perhaps \"variables\" and \"extensions\", which are objects.";

	static HttpError of(int status, HttpServletRequest request) {
		return new HttpError(status, isForEndpoint(request) ? sentence(status) : sentenceOfPage(status), code(status));
	}

	/** Whether it was sent to the endpoint, also once it was dispatched as an error. */
	static boolean isForEndpoint(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return ENDPOINT.equals((failed != null) ? failed : request.getRequestURI());
	}

	private static String sentence(int status) {
		return switch (status) {
			case 400 -> NO_BODY;
			case 405 -> "Documents are sent to this address by POST.";
			case 406 -> "Answers are application/json or application/graphql-response+json; accept one of them.";
			case 415 -> "Documents are sent as application/json, in UTF-8 and not compressed.";
			default -> sentenceOfPage(status);
		};
	}

	private static String sentenceOfPage(int status) {
		return switch (status) {
			case 400 -> "The request cannot be read.";
			case 404 -> "There is nothing at this address; documents go to POST /graphql.";
			case 405 -> "This address can only be read; documents go to POST /graphql.";
			case 406 -> "This address has nothing of a type that the request accepts.";
			case 415 -> "The Content-Type of the request is none; documents are sent as application/json.";
			default -> (status < 500) ? "The request cannot be answered as it stands." : "Something went wrong here.";
		};
	}

	private static ErrorCode code(int status) {
		if (status == 503) {
			return ErrorCode.UNAVAILABLE;
		}
		return (status < 500) ? ErrorCode.BAD_REQUEST : ErrorCode.INTERNAL_ERROR;
	}

	/** What a client of GraphQL reads, and the same for others at the top. */
	Map<String, Object> body() {
		Map<String, Object> help = Map.of("code", this.code, "hint", this.code.hint());
		return Map.of("errors", List.of(Map.of("message", this.message, "extensions", help)), "status", this.status,
				"message", this.message, "code", this.code, "hint", this.code.hint());
	}

}
