package org.coopgraph.graphql.error;

import java.util.Optional;
import java.util.regex.Pattern;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;

/** The sentence of an error, with what the caller gave where that is wrong. */
final class ErrorMessage {

	/** The one message with names of classes that stands in no bundle of graphql-java. */
	private static final Pattern NO_OBJECT = Pattern.compile("Expected type '\\w+' but was '\\w+'\\..*");

	private static final int LONGEST = 300;

	private static final int LONGEST_SENTENCE = 200;

	private ErrorMessage() {
	}

	static String of(GraphQLError error, ExecutionInput input) {
		String message = NO_OBJECT.matcher(error.getMessage()).replaceAll("an object is expected.");
		return given(error, input)
			.map((given) -> sentence(GivenValue.shortened(message, LONGEST_SENTENCE)) + " Given: " + given)
			.orElseGet(() -> sentence(GivenValue.shortened(message, LONGEST)));
	}

	private static String sentence(String message) {
		return (message.endsWith(".") || message.endsWith("…")) ? message : message.strip() + ".";
	}

	private static Optional<String> given(GraphQLError error, ExecutionInput input) {
		return isOfValue(error) && error.getLocations() != null ? GivenInput.at(error.getLocations(), input)
				: Optional.empty();
	}

	private static boolean isOfValue(GraphQLError error) {
		return error instanceof CoercingParseValueException || (error instanceof ValidationError invalid
				&& invalid.getValidationErrorType() == ValidationErrorType.WrongType);
	}

}
