package org.coopgraph;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A row of one of the data set's files, unchanged. */
public record Fact(Map<String, String> cells) {

	public String get(String column) {
		return Objects.requireNonNull(this.cells.get(column), column);
	}

	public boolean has(String column) {
		return !get(column).isEmpty();
	}

	/** The words of a cell, for example the keys of several sources. */
	public List<String> words(String column) {
		return has(column) ? List.of(get(column).split(" ")) : List.of();
	}

	/**
	 * The text of a translated column, such as {@code nameFr}, or else of the English
	 * one.
	 */
	public String get(String translated, String english) {
		return has(translated) ? get(translated) : get(english);
	}

}
