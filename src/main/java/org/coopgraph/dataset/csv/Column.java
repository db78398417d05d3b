package org.coopgraph.dataset.csv;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A column of a file.
 *
 * @param required whether each row needs a value
 * @param format what its cells may contain
 */
public record Column(String name, boolean required, CellFormat format) {

	public static Column required(String name, CellFormat format) {
		return new Column(name, true, format);
	}

	public static Column optional(String name, CellFormat format) {
		return new Column(name, false, format);
	}

	public static Column sources() {
		return required("sources", Reference.list("source:"));
	}

	/**
	 * The value of a cell; null if it is empty.
	 * @throws IllegalArgumentException if the text is not allowed
	 */
	public @Nullable Object parse(String text) {
		if (text.isEmpty()) {
			return empty();
		}
		if (!text.strip().equals(text)) {
			throw new IllegalArgumentException(
					"\"%s\" begins or ends with white space; remove it".formatted(Excerpt.of(text)));
		}
		Excerpt.requireVisible(text);
		return this.format.parse(text);
	}

	private @Nullable Object empty() {
		if (this.required) {
			throw new IllegalArgumentException("is empty; a value is required");
		}
		return null;
	}

	public boolean isReference() {
		return this.format instanceof Reference;
	}

	/** Adds a violation for each id that no row has, or that is not allowed here. */
	void checkReferences(Row row, RowIds ids, Violations violations) {
		if (this.format instanceof Reference reference) {
			List<String> referred = reference.idsIn(row.values().get(this.name));
			referred.forEach((id) -> check(id, reference, row, ids, violations));
		}
	}

	private void check(String id, Reference reference, Row row, RowIds ids, Violations violations) {
		Row target = ids.row(id);
		if (target != null && !reference.allows(target)) {
			row.addViolation(this.name, "%s is a row of %s; only rows of %s.csv are allowed".formatted(id,
					target.file().fileName(), reference.file()), violations);
		}
		else if (target == null && ids.isComplete(id)) {
			row.addViolation(this.name, "%s does not exist; no row has this id".formatted(id), violations);
		}
	}

}
