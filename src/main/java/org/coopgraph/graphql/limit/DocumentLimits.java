package org.coopgraph.graphql.limit;

import org.jspecify.annotations.Nullable;

/** The limits of a document and of its tokens, which are checked before parsing. */
public enum DocumentLimits {

	NAME("A name", 200), NUMBER("A number", 100), STRING("A string", 10_000), OTHER("", Integer.MAX_VALUE);

	/** The length of a document in characters. */
	public static final int MAX_DOCUMENT_LENGTH = 100_000;

	private final String name;

	private final int maxLength;

	DocumentLimits(String name, int maxLength) {
		this.name = name;
		this.maxLength = maxLength;
	}

	/** A message about the first violation; null when there is none. */
	public static @Nullable String violation(String document) {
		if (document.length() > MAX_DOCUMENT_LENGTH) {
			return violation("The document", document.length(), MAX_DOCUMENT_LENGTH);
		}
		for (int start = 0, end; start < document.length(); start = end) {
			DocumentLimits token = startingWith(document.charAt(start));
			end = token.end(document, start);
			if (end - start > token.maxLength) {
				return violation(token.name, end - start, token.maxLength);
			}
		}
		return null;
	}

	private static String violation(String name, int length, int maxLength) {
		return name + " has " + length + " characters; the limit is " + maxLength + ".";
	}

	private static DocumentLimits startingWith(char first) {
		if (first == '"') {
			return STRING;
		}
		if (isDigit(first) || first == '-') {
			return NUMBER;
		}
		return isOfName(first) ? NAME : OTHER;
	}

	private int end(String document, int start) {
		return switch (this) {
			case NAME -> run(document, start, DocumentLimits::isOfName);
			case NUMBER -> run(document, start, (character) -> isOfName(character) || "+-.".indexOf(character) >= 0);
			case STRING -> document.startsWith("\"\"\"", start) ? endOfString(document, start, "\"\"\"")
					: endOfString(document, start, "\"");
			case OTHER -> (document.charAt(start) == '#') ? run(document, start, DocumentLimits::isOfLine) : start + 1;
		};
	}

	private interface Characters {

		boolean include(char character);

	}

	private static int run(String document, int start, Characters characters) {
		int end = start + 1;
		while (end < document.length() && characters.include(document.charAt(end))) {
			end++;
		}
		return end;
	}

	private static int endOfString(String document, int start, String quotes) {
		int end = start + quotes.length();
		while (end < document.length() && !document.startsWith(quotes, end)) {
			end += (document.charAt(end) == '\\') ? 2 : 1;
		}
		return Math.min(end + quotes.length(), document.length());
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

	private static boolean isOfName(char character) {
		return isDigit(character) || character == '_' || character >= 'A' && character <= 'Z'
				|| character >= 'a' && character <= 'z';
	}

	private static boolean isOfLine(char character) {
		return character != '\n' && character != '\r';
	}

}
