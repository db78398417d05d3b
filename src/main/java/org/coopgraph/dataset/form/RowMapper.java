package org.coopgraph.dataset.form;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.coopgraph.dataset.csv.ClosedList;
import org.coopgraph.dataset.csv.Column;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.Violations;
import org.coopgraph.dataset.form.FormColumn.IfInvalid;

/** Maps the rows of a foreign file, and checks each value that it makes. */
final class RowMapper {

	private final String fileName;

	private final Form form;

	private final DataFile file;

	private final Violations violations;

	private final Notices notices;

	private final Map<String, Map<String, String>> valuesOfRows;

	RowMapper(String fileName, Form form, Violations violations, Notices notices) {
		this.fileName = fileName;
		this.form = form;
		this.file = this.form.dataFile();
		this.violations = violations;
		this.notices = notices;
		this.valuesOfRows = this.form.rows()
			.stream()
			.collect(Collectors.groupingBy(FormValue::key, Collectors.toMap(FormValue::column, FormValue::value)));
	}

	/** Empty if the row has violations. */
	Optional<MappedRow> map(ForeignRow row) {
		int before = this.violations.count();
		MappedCells cells = new MappedCells(this.fileName, row, this.violations, this.notices);
		addKey(row, cells);
		this.form.columns().forEach((name, column) -> add(name, column, row, cells));
		cells.dropPointAtZero();
		checkWords(row, cells);
		if (this.violations.count() == before) {
			cells.checkRules(this.file);
		}
		return (this.violations.count() == before) ? Optional.of(mapped(row, cells.texts())) : Optional.empty();
	}

	private MappedRow mapped(ForeignRow row, Map<String, String> texts) {
		String key = Objects.requireNonNull(texts.remove("id"));
		return new MappedRow(this.fileName, row.line(), key, Map.copyOf(texts), region(row));
	}

	private void addKey(ForeignRow row, MappedCells cells) {
		FormKey key = this.form.key();
		cells.put(column("id"), key.from(), () -> key.of(row.cell(key.from())), IfInvalid.REPORT);
	}

	private void add(String name, FormColumn column, ForeignRow row, MappedCells cells) {
		String given = valueOfRow(name, row);
		cells.put(column(name), row.firstFilled(column), () -> (given != null) ? given : CellMapper.map(column, row),
				column.ifInvalid());
	}

	private @Nullable String valueOfRow(String name, ForeignRow row) {
		return this.valuesOfRows.getOrDefault(row.cell(this.form.key().from()), Map.of()).get(name);
	}

	private void checkWords(ForeignRow row, MappedCells cells) {
		this.form.checked()
			.entrySet()
			.stream()
			.filter((column) -> !row.cell(column.getKey()).isEmpty())
			.forEach((column) -> cells.check(column.getKey(),
					() -> new ClosedList(column.getValue()).parse(row.cell(column.getKey()))));
	}

	/** Needed for a country that the data set does not have; empty if it is not known. */
	private String region(ForeignRow row) {
		FormCountries countries = this.form.countries();
		try {
			return (countries != null) ? CellMapper.map(countries.region(), row) : "";
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

	private Column column(String name) {
		return this.file.columns().stream().filter((column) -> column.name().equals(name)).findFirst().orElseThrow();
	}

}
