package org.coopgraph.dataset.candidate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

import org.coopgraph.dataset.form.Form;
import org.coopgraph.dataset.form.FormColumn;
import org.coopgraph.dataset.form.MappedRow;
import org.coopgraph.dataset.form.Notices;

/** Changes present rows to what a list says of them. */
final class RowMerge {

	private final Table table;

	private final Table propertySources;

	private final Form form;

	private final Notices notices;

	RowMerge(Table table, Table propertySources, Form form, Notices notices) {
		this.table = table;
		this.propertySources = propertySources;
		this.form = form;
		this.notices = notices;
	}

	/** Whether any cell has changed. */
	boolean change(TableRow present, MappedRow row) {
		List<String> changed = this.table.file()
			.header()
			.stream()
			.filter(row.cells()::containsKey)
			.filter((column) -> mayChange(column, present, row))
			.toList();
		changed.forEach((column) -> this.table.set(present, column, row.cell(column)));
		return !changed.isEmpty();
	}

	private boolean mayChange(String column, TableRow present, MappedRow row) {
		String text = present.get(column);
		FormColumn mapping = Objects.requireNonNull(this.form.columns().get(column));
		return !isSame(column, text, row.cell(column))
				&& (text.isEmpty() || (!mapping.fillsOnly() && !isKept(column, present, row)));
	}

	/** More or fewer digits of a point alone are no change. */
	private static boolean isSame(String column, String present, String given) {
		if (present.isEmpty() || !column.endsWith("itude")) {
			return given.equals(present);
		}
		BigDecimal before = new BigDecimal(present);
		BigDecimal after = new BigDecimal(given);
		int scale = Math.min(before.scale(), after.scale());
		return rounded(before, scale).equals(rounded(after, scale));
	}

	private static BigDecimal rounded(BigDecimal degrees, int scale) {
		return degrees.setScale(scale, RoundingMode.HALF_UP);
	}

	/** A value with a source of its own rests on more than a list. */
	private boolean isKept(String column, TableRow present, MappedRow row) {
		String property = column.endsWith("itude") ? "location" : column;
		String id = this.table.file().idPrefix() + row.key();
		boolean kept = this.propertySources.has(id + ":" + property);
		if (kept) {
			this.notices.add(row.file(), row.line(), column,
					"\"%s\" is not taken; %s has \"%s\" from a source of its own".formatted(row.cell(column), id,
							present.get(column)));
		}
		return kept;
	}

}
