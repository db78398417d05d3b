package org.coopgraph.dataset.csv;

import java.nio.CharBuffer;

/** The line that a reader has reached, and the last characters read from it. */
final class TextPosition {

	private static final int TAIL_CHARACTERS = 20;

	private long line = 1;

	private final StringBuilder tail = new StringBuilder();

	void advance(CharBuffer text) {
		while (text.hasRemaining()) {
			advance(text.get());
		}
	}

	private void advance(char character) {
		if (character == '\n') {
			this.line++;
			this.tail.setLength(0);
		}
		else {
			this.tail.append(character);
			this.tail.delete(0, (this.tail.length() > 2 * TAIL_CHARACTERS) ? TAIL_CHARACTERS : 0);
		}
	}

	long line() {
		return this.line;
	}

	/** The last characters of the line. */
	String tail() {
		return this.tail.substring(Math.max(0, this.tail.length() - TAIL_CHARACTERS));
	}

}
