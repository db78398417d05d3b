package org.coopgraph.graphql;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Says what graphql-java says of a wrong value, but without the names of its classes.
 */
final class ErrorMessage {

	/** For example {@code with value 'StringValue{value='ten'}'}. */
	private static final Pattern VALUE = Pattern.compile(" (with value|-) '[A-Z]\\w+Value\\{.*?\\}'(?=\\W|$)",
			Pattern.DOTALL);

	private static final Pattern TYPE = Pattern.compile("'([A-Z][a-z]+)Value'");

	/** For example {@code 'LinkedHashMap'}. */
	private static final Pattern JAVA = Pattern
		.compile("'(?:(\\w*Map\\w*)|(\\w*List\\w*)|(Integer|Long|BigInteger|Double|BigDecimal)|(String))'");

	private ErrorMessage() {
	}

	static String of(String message) {
		String withoutValues = VALUE.matcher(message).replaceAll("");
		String withoutTypes = TYPE.matcher(withoutValues).replaceAll("'$1'");
		return JAVA.matcher(withoutTypes)
			.replaceAll(ErrorMessage::inJson)
			.replace(" a object", " an object")
			.replace("an AST type", "a type")
			.replace("AST type", "type");
	}

	/** What a client calls it. */
	private static String inJson(MatchResult java) {
		if (java.group(1) != null) {
			return "object";
		}
		if (java.group(2) != null) {
			return "list";
		}
		return (java.group(3) != null) ? "number" : "text";
	}

}
