package org.coopgraph.graphql.error;

import graphql.ErrorClassification;
import graphql.ErrorType;

/** The kind of an error: {@code extensions.code}. */
public enum ErrorCode implements ErrorClassification {

	BAD_REQUEST("Compare the request with the schema at /schema.graphqls."),

	NOT_FOUND(
			"An id looks like organisation:135, country:FR or principle:7; the field node accepts the ids of all entities."),

	PERSISTED_QUERY_NOT_FOUND("Send the query together with its hash; then the hash is enough."),

	DOCUMENT_NOT_FOUND("Ask the operator of the service which documents are registered, or to register yours."),

	LIMIT_EXCEEDED("Request fewer items, or fewer nested fields."),

	TIMEOUT("Request fewer fields, or use a narrower filter."),

	UNAVAILABLE("Try again in a moment."),

	INTERNAL_ERROR("Try again; if the error persists, report it with the time and the document.");

	private final String hint;

	ErrorCode(String hint) {
		this.hint = hint;
	}

	/** The advice to the client: {@code extensions.hint}. */
	public String hint() {
		return this.hint;
	}

	/** The code of an error that graphql-java or Spring GraphQL created. */
	public static ErrorCode of(ErrorClassification classification) {
		if (classification instanceof ErrorCode code) {
			return code;
		}
		return switch (classification) {
			case ErrorType.ExecutionAborted -> LIMIT_EXCEEDED;
			case ErrorType.InvalidSyntax, ErrorType.ValidationError, ErrorType.OperationNotSupported,
					org.springframework.graphql.execution.ErrorType.BAD_REQUEST ->
				BAD_REQUEST;
			default -> INTERNAL_ERROR;
		};
	}

}
