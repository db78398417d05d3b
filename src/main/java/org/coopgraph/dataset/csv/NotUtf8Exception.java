package org.coopgraph.dataset.csv;

import java.io.IOException;

/** The bytes of a file are not UTF-8. */
final class NotUtf8Exception extends IOException {

	private final long line;

	NotUtf8Exception(TextPosition position) {
		super("the bytes after \"%s\" are not UTF-8; save the file as UTF-8".formatted(Excerpt.of(position.tail())));
		this.line = position.line();
	}

	long line() {
		return this.line;
	}

}
