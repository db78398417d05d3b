package org.coopgraph.dataset.csv;

import java.nio.CharBuffer;

/** How far a text was read. */
final class TextPosition {

	private static final int SHOWN = 20;

	private long line = 1;

	private final StringBuilder tail = new StringBuilder();

	void pass(CharBuffer text) {
		while (text.hasRemaining()) {
			pass(text.get());
		}
	}

	private void pass(char character) {
		if (character == '\n') {
			this.line++;
			this.tail.setLength(0);
		}
		else {
			this.tail.append(character);
			this.tail.delete(0, (this.tail.length() > 2 * SHOWN) ? SHOWN : 0);
		}
	}

	long line() {
		return this.line;
	}

	/** The last characters of the line. */
	String tail() {
		return this.tail.substring(Math.max(0, this.tail.length() - SHOWN));
	}

}
