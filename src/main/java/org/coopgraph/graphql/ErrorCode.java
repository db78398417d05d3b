package org.coopgraph.graphql;

import graphql.ErrorClassification;
import graphql.ErrorType;

/** What kind of error it is: {@code extensions.code} of every error. */
enum ErrorCode implements ErrorClassification {

	BAD_REQUEST, LIMIT_EXCEEDED, TIMEOUT, UNAVAILABLE, INTERNAL_ERROR;

	/** The code of an error that graphql-java or Spring found themselves. */
	static ErrorCode of(ErrorClassification classification) {
		if (classification instanceof ErrorCode code) {
			return code;
		}
		return switch (classification) {
			case ErrorType.ExecutionAborted -> LIMIT_EXCEEDED;
			case ErrorType.InvalidSyntax, ErrorType.ValidationError, ErrorType.OperationNotSupported,
					org.springframework.graphql.execution.ErrorType.BAD_REQUEST ->
				BAD_REQUEST;
			default -> "BadFaithIntrospection".equals(classification.toString()) ? LIMIT_EXCEEDED : INTERNAL_ERROR;
		};
	}

}
