package org.coopgraph.dataset.form;

import java.util.regex.Pattern;

import org.coopgraph.dataset.csv.RawRow;
import org.coopgraph.dataset.csv.SpreadsheetText;

/** A row of a foreign file, whose cells have the names of the form. */
record ForeignRow(FormHeader header, RawRow row) {

	private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00A0]+");

	/**
	 * The text of a cell, in which white space of any kind and length is one blank; empty
	 * if the file has no such column.
	 */
	String cell(String column) {
		Integer position = this.header.positions().get(column);
		String text = (position == null) ? "" : this.row.fields().get(position);
		String plain = this.header.form().escaped() ? SpreadsheetText.decode(text) : text;
		return WHITE_SPACE.matcher(plain).replaceAll(" ").strip();
	}

	/** Whether the form reads it. */
	boolean isRead() {
		return this.header.form()
			.only()
			.entrySet()
			.stream()
			.allMatch((condition) -> cell(condition.getKey()).equals(condition.getValue()));
	}

	/** The first of these columns that is not empty. */
	String firstFilled(FormColumn column) {
		return column.from()
			.stream()
			.filter((name) -> !cell(name).isEmpty())
			.findFirst()
			.orElseGet(() -> column.from().isEmpty() ? "row" : column.from().getFirst());
	}

	long line() {
		return this.row.line();
	}

}
