package org.coopgraph.dataset.csv;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A column of a file.
 *
 * @param required whether each row needs a value
 * @param cell reads its cells
 * @param reference whether its values are ids of other rows
 * @param file the only file in which these rows may stand, where that matters
 * @param word a word that may stand in place of the ids
 */
public record Column(String name, boolean required, Cell cell, boolean reference, @Nullable String file,
		@Nullable String word) {

	public static Column required(String name, Cell cell) {
		return new Column(name, true, cell, false, null, null);
	}

	public static Column optional(String name, Cell cell) {
		return new Column(name, false, cell, false, null, null);
	}

	public static Column sources() {
		return required("sources", Cell.references("source:")).asReference();
	}

	public Column asReference() {
		return new Column(this.name, this.required, this.cell, true, this.file, this.word);
	}

	public Column asReferenceTo(String file) {
		return new Column(this.name, this.required, this.cell, true, file, this.word);
	}

	public Column orWord(String word) {
		return new Column(this.name, this.required, this.cell, this.reference, this.file, word);
	}

	/**
	 * The value of a cell.
	 * @throws IllegalArgumentException if the cell is wrong
	 */
	@Nullable Object read(String text) {
		if (text.isEmpty()) {
			return empty();
		}
		if (!text.strip().equals(text)) {
			throw new IllegalArgumentException(
					"\"%s\" begins or ends with a blank; remove it".formatted(Excerpt.of(text)));
		}
		Excerpt.check(text);
		return text.equals(this.word) ? text : this.cell.read(text);
	}

	private @Nullable Object empty() {
		if (this.required) {
			throw new IllegalArgumentException("is empty; a value is required");
		}
		return null;
	}

	/** Whether a row may be referred to. */
	boolean mayReferTo(Row row) {
		return this.file == null || this.file.equals(row.file().name());
	}

	/** The ids that a value of this column refers to. */
	List<String> references(@Nullable Object value) {
		if (!this.reference || value == null || value.equals(this.word)) {
			return List.of();
		}
		return (value instanceof List<?> list) ? list.stream().map(String.class::cast).toList()
				: List.of((String) value);
	}

}
