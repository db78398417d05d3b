package org.coopgraph.graphql.error;

import graphql.language.AstPrinter;
import graphql.language.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A value of a request, as the client wrote it, for a message. */
public final class GivenValue {

	private static final int MAX_LENGTH = 60;

	private GivenValue() {
	}

	/** A literal of a document, or a value of a variable. */
	public static String of(@Nullable Object given) {
		return shortened((given instanceof Node<?> literal) ? AstPrinter.printAstCompact(literal) : inJson(given),
				MAX_LENGTH);
	}

	private static String inJson(@Nullable Object given) {
		try {
			return JsonMapper.shared().writeValueAsString(given);
		}
		catch (JacksonException ex) {
			return String.valueOf(given);
		}
	}

	static String shortened(String text, int maxLength) {
		return (text.codePointCount(0, text.length()) <= maxLength) ? text
				: text.substring(0, text.offsetByCodePoints(0, maxLength - 1)) + "…";
	}

}
