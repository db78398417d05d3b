package org.coopgraph.graphql;

import java.util.regex.Pattern;

import org.coopgraph.cypher.fulltext.FullTextQuery;

/** What somebody typed in order to find something by its name. */
public final class SearchText {

	private static final int CHARACTERS = 200;

	private static final int WORDS = 30;

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private SearchText() {
	}

	public static boolean isBlank(String text) {
		return BETWEEN_WORDS.matcher(text).replaceAll("").isEmpty() || !FullTextQuery.hasWords(text);
	}

	/**
	 * The text, if it is not too long.
	 * @throws BadRequestException if it is
	 */
	public static String limited(String text) {
		if (text.length() > CHARACTERS) {
			throw new BadRequestException(
					"The text has %d characters; at most %d are looked for.".formatted(text.length(), CHARACTERS));
		}
		long words = BETWEEN_WORDS.splitAsStream(text).filter((word) -> !word.isEmpty()).count();
		if (words > WORDS) {
			throw new BadRequestException("The text has %d words; at most %d are looked for.".formatted(words, WORDS));
		}
		return text;
	}

	/**
	 * The text, if there is something in it to look for.
	 * @throws BadRequestException if it is too long, or has neither letter nor digit
	 */
	public static String required(String text) {
		if (isBlank(limited(text))) {
			throw new BadRequestException("The text has no letter and no digit; there is nothing to look for.");
		}
		return text;
	}

}
