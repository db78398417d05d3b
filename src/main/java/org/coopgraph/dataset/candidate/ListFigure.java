package org.coopgraph.dataset.candidate;

import java.util.List;
import java.util.Map;

import org.coopgraph.dataset.form.FormFigure;
import org.coopgraph.dataset.form.MappedRow;

/** A number that was counted in a complete list. */
record ListFigure(FormFigure figure, List<MappedRow> rows) {

	Map<String, String> row(String date, String source) {
		return Map.of("metric", this.figure.metric(), "value", String.valueOf(count()), "qualifier", "EXACT", "asOf",
				date, "dateBasis", "STATED", "source", source);
	}

	private long count() {
		if (this.figure.distinct().isEmpty()) {
			return this.rows.size();
		}
		return this.rows.stream()
			.map((row) -> row.cell(this.figure.distinct()))
			.filter((value) -> !value.isEmpty() && !value.equals(this.figure.except()))
			.distinct()
			.count();
	}

}
