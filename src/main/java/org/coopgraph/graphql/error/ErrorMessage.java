package org.coopgraph.graphql.error;

import java.util.Optional;
import java.util.regex.Pattern;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;

/** The message of an error, followed by the invalid value where there is one. */
final class ErrorMessage {

	/**
	 * The only message of graphql-java with class names that is in no resource bundle.
	 */
	private static final Pattern NO_OBJECT = Pattern.compile("Expected type '\\w+' but was '\\w+'\\..*");

	private static final int MAX_LENGTH = 300;

	private static final int MAX_LENGTH_BEFORE_VALUE = 200;

	private ErrorMessage() {
	}

	static String of(GraphQLError error, ExecutionInput input) {
		String message = NO_OBJECT.matcher(error.getMessage()).replaceAll("an object is expected.");
		return given(error, input)
			.map((given) -> sentence(GivenValue.shortened(message, MAX_LENGTH_BEFORE_VALUE)) + " Given: " + given)
			.orElseGet(() -> sentence(GivenValue.shortened(message, MAX_LENGTH)));
	}

	private static String sentence(String message) {
		return (message.endsWith(".") || message.endsWith("…")) ? message : message.strip() + ".";
	}

	private static Optional<String> given(GraphQLError error, ExecutionInput input) {
		return hasInvalidValue(error) && error.getLocations() != null ? GivenInput.at(error.getLocations(), input)
				: Optional.empty();
	}

	private static boolean hasInvalidValue(GraphQLError error) {
		return error instanceof CoercingParseValueException || (error instanceof ValidationError invalid
				&& invalid.getValidationErrorType() == ValidationErrorType.WrongType);
	}

}
