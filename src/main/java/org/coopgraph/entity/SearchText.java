package org.coopgraph.entity;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.coopgraph.fulltext.FullTextQuery;
import org.coopgraph.graphql.error.BadRequestException;

/** A text that was typed in order to find an entity by its name. */
public final class SearchText {

	private static final int CHARACTERS = 200;

	private static final int WORDS = 30;

	/** No character in use has more marks. */
	private static final int MARKED = 8;

	private static final Pattern MARKS = Pattern.compile("[\\p{M}\\p{Cf}]");

	/** Hyphens and apostrophes do not separate words. */
	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{Pd}'’ʼ]+");

	private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}]+");

	private SearchText() {
	}

	/** Whether the text has neither letters nor digits to search for. */
	public static boolean isBlank(String text) {
		return SIGN.matcher(text).replaceAll("").isEmpty() || !FullTextQuery.hasWords(text);
	}

	/**
	 * The text, if it is not too long. Marks belong to their letters.
	 * @throws BadRequestException if it is
	 */
	public static String limited(String text) {
		if (text.length() > MARKED * CHARACTERS) {
			throw tooLong(text.length(), "characters", CHARACTERS);
		}
		String letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
		String composed = Normalizer.normalize(letters.strip(), Normalizer.Form.NFC);
		check(composed.codePoints().count(), "characters", CHARACTERS);
		check(BETWEEN_WORDS.splitAsStream(composed).filter((word) -> !isSign(word)).count(), "words", WORDS);
		return text;
	}

	private static boolean isSign(String word) {
		return SIGN.matcher(word).replaceAll("").isEmpty();
	}

	private static void check(long count, String unit, int most) {
		if (count > most) {
			throw tooLong(count, unit, most);
		}
	}

	private static BadRequestException tooLong(long count, String unit, int most) {
		return new BadRequestException("The text has %s %s; the limit is %s.".formatted(count, unit, most));
	}

}
