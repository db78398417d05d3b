package org.coopgraph.fulltext;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/**
 * Removes from a text all differences that a reader ignores, by Unicode's own rules:
 * compatibility forms, marks, invisible characters, kinds of apostrophes.
 */
final class Folding {

	/**
	 * Halves of characters, symbols such as ½ or ™, and signs that Lucene takes for
	 * letters.
	 */
	private static final Pattern SYMBOLS = Pattern.compile("[\\p{Cs}\\p{So}\\p{No}:_]");

	/** With the line that stretches Arabic words. */
	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\x{0640}]");

	private static final Pattern APOSTROPHES = Pattern.compile("[‘’‛′‵ʻʼʽʾʿʹ`´՚＇ꞌ᾽᾿]");

	/**
	 * Accents, vowel points and nuktas; neither the vowel signs of Indian scripts nor the
	 * marks that distinguish the letters of kana.
	 */
	private static final Pattern MARKS = Pattern.compile(
			"[\\p{Me}[\\p{Mn}&&[\\p{IsInherited}\\p{IsHebrew}\\p{IsArabic}\\p{IsSyriac}\\p{IsCyrillic}\\p{IsGreek}]]"
					+ "\\x{0E47}-\\x{0E4E}\\x{093C}\\x{09BC}\\x{0A3C}\\x{0ABC}\\x{0B3C}\\x{0CBC}"
					+ "&&[^\\x{3099}\\x{309A}]]");

	private static final Pattern INITIALS = Pattern
		.compile("(?<![\\p{L}\\p{N}.])(?:\\p{L}\\.){2,}(?:\\p{L}(?!\\p{L}))?");

	private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 ,()-]*");

	private Folding() {
	}

	static String of(String text) {
		return isPlain(text) ? text : folded(text);
	}

	/** Whether there is nothing to fold. */
	static boolean isPlain(String text) {
		return PLAIN.matcher(text).matches();
	}

	private static String folded(String text) {
		String plain = APOSTROPHES.matcher(SYMBOLS.matcher(text).replaceAll(" ")).replaceAll("'");
		String apart = Normalizer.normalize(INVISIBLE.matcher(plain).replaceAll(""), Form.NFKD);
		String folded = Normalizer.normalize(MARKS.matcher(apart).replaceAll(""), Form.NFC).replace('ς', 'σ');
		return INITIALS.matcher(folded).replaceAll((initials) -> initials.group().replace(".", "") + " ");
	}

}
