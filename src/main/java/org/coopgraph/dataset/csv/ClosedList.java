package org.coopgraph.dataset.csv;

import java.util.List;

/** A format that allows some words only. */
public record ClosedList(List<String> words) implements CellFormat {

	public static ClosedList of(String... words) {
		return new ClosedList(List.of(words));
	}

	@Override
	public Object parse(String text) {
		if (!this.words.contains(text)) {
			throw new IllegalArgumentException(
					"\"%s\" is not one of %s".formatted(Excerpt.of(text), String.join(", ", this.words)));
		}
		return text;
	}

}
