package org.coopgraph.dataset.form;

import java.util.List;

/** Characters between the fields of a line. */
final class Separators {

	/** Those that spreadsheets write, the less common in tables of words first. */
	static final List<Character> ALL = List.of(';', '\t', '|', ',');

	private Separators() {
	}

	static String name(char separator) {
		return (separator == '\t') ? "tab" : String.valueOf(separator);
	}

}
