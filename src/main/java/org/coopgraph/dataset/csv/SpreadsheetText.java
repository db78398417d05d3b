package org.coopgraph.dataset.csv;

import java.util.regex.Pattern;

/**
 * Texts in files that spreadsheets open. A spreadsheet would compute a text that begins
 * like a formula, unless an apostrophe precedes it. Such a text gets one more apostrophe
 * than it has, and loses it again when it is read, so that every text remains what it is.
 */
public final class SpreadsheetText {

	private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

	private static final Pattern PROTECTED = Pattern.compile("'+[=+\\-@\t\r].*", Pattern.DOTALL);

	private SpreadsheetText() {
	}

	/** The content of a cell for a text. */
	public static String encode(String text) {
		return FORMULA.matcher(text).matches() ? "'" + text : text;
	}

	/** The text of which {@link #encode} made the content of a cell. */
	public static String decode(String cell) {
		return PROTECTED.matcher(cell).matches() ? cell.substring(1) : cell;
	}

}
