package org.coopgraph.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.coopgraph.graphql.error.ErrorCode;
import org.springframework.http.HttpStatus;

/**
 * The response to a request that never becomes an operation, in the form of a GraphQL
 * error.
 */
public record HttpError(int status, String message, ErrorCode code) {

	public static final String ENDPOINT = "/graphql";

	static HttpError of(int status, HttpServletRequest request) {
		return isForEndpoint(request) ? ofEndpoint(status) : new HttpError(status, messageOfPage(status), code(status));
	}

	public static HttpError ofEndpoint(HttpStatus status) {
		return ofEndpoint(status.value());
	}

	private static HttpError ofEndpoint(int status) {
		return new HttpError(status, messageOfEndpoint(status), code(status));
	}

	/**
	 * Whether the request was sent to the endpoint, even if it was dispatched as an
	 * error.
	 */
	static boolean isForEndpoint(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return ENDPOINT.equals((failed != null) ? failed : request.getRequestURI());
	}

	private static String messageOfEndpoint(int status) {
		return switch (status) {
			case 406 -> "Answers are application/json or application/graphql-response+json; accept one of them. "
					+ "There are no subscriptions and no answers in parts.";
			case 415 -> "Documents are sent as application/json, in UTF-8 and not compressed.";
			default -> messageOfPage(status);
		};
	}

	private static String messageOfPage(int status) {
		return switch (status) {
			case 400 -> "The request cannot be read.";
			case 404 -> "There is nothing at this address; documents go to /graphql.";
			case 405 -> "This address can only be read; documents go to /graphql.";
			case 406 -> "This address has nothing of a type that the request accepts.";
			case 415 -> "The Content-Type of the request is not a media type; documents are sent as application/json.";
			case 414, 431 -> "The address or the headers are too long; long documents are sent to /graphql by POST.";
			default -> (status < 500) ? "The request cannot be answered in this form."
					: "The request failed because of an error of the service.";
		};
	}

	private static ErrorCode code(int status) {
		if (status == 503) {
			return ErrorCode.UNAVAILABLE;
		}
		return (status < 500) ? ErrorCode.BAD_REQUEST : ErrorCode.INTERNAL_ERROR;
	}

	/** The error as GraphQL clients read it. */
	public Map<String, Object> response() {
		Map<String, Object> extensions = Map.of("code", this.code, "hint", this.code.hint());
		return Map.of("errors", List.of(Map.of("message", this.message, "extensions", extensions)));
	}

	/** The same with its parts at the top for all other clients. */
	Map<String, Object> body() {
		Map<String, Object> body = new LinkedHashMap<>(response());
		body.putAll(
				Map.of("status", this.status, "message", this.message, "code", this.code, "hint", this.code.hint()));
		return body;
	}

}
