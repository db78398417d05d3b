package org.coopgraph.graphql;

import java.util.regex.Pattern;

/**
 * Says what graphql-java says of a wrong value, but without the names of its classes.
 */
final class ErrorMessage {

	/** For example {@code with value 'StringValue{value='ten'}'}. */
	private static final Pattern VALUE = Pattern.compile(" (with value|-) '[A-Z]\\w+Value\\{.*?\\}'(?=\\W|$)",
			Pattern.DOTALL);

	private static final Pattern TYPE = Pattern.compile("'([A-Z][a-z]+)Value'");

	private ErrorMessage() {
	}

	static String of(String message) {
		String withoutValues = VALUE.matcher(message).replaceAll("");
		return TYPE.matcher(withoutValues)
			.replaceAll("'$1'")
			.replace("an AST type", "a type")
			.replace("AST type", "type");
	}

}
