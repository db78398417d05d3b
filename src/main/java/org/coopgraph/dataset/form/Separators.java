package org.coopgraph.dataset.form;

import java.util.List;

/** Characters between the fields of a line. */
final class Separators {

	/** Those that spreadsheets write in place of commas. */
	static final List<Character> OTHERS = List.of(';', '\t', '|', ',');

	private Separators() {
	}

	static String name(char separator) {
		return (separator == '\t') ? "tab" : String.valueOf(separator);
	}

}
