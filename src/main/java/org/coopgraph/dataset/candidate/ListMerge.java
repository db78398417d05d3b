package org.coopgraph.dataset.candidate;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.Violations;
import org.coopgraph.dataset.form.ForeignFile;
import org.coopgraph.dataset.form.Form;
import org.coopgraph.dataset.form.MappedRow;
import org.coopgraph.dataset.form.Notices;

/** Merges the rows of a foreign file into the data set. */
final class ListMerge {

	private final Tables tables;

	private final ForeignFile list;

	private final Form form;

	private final DataFile file;

	private final Table table;

	private final String date;

	private final String source;

	private final RowMerge rows;

	private final NewCountries countries;

	private final SameNames names;

	private final Violations violations;

	private final Notices notices;

	private boolean sourceUsed;

	ListMerge(Tables tables, ForeignFile list, String date, Violations violations, Notices notices) {
		this.tables = tables;
		this.list = list;
		this.form = list.form();
		this.file = this.form.dataFile();
		this.table = tables.table(this.file);
		this.date = date;
		this.names = SameNames.in(this.table);
		this.violations = violations;
		this.notices = notices;
		this.source = this.form.sourceId(date);
		this.rows = new RowMerge(this.table, tables.table("property-sources"), this.form, notices);
		this.countries = new NewCountries(tables, this.form, this.source, violations);
	}

	void addAndChange() {
		this.list.rows().stream().map(this::withKnownMember).forEach(this::merge);
		if (!this.form.register().isEmpty()) {
			putRegister(this.tables.table("registers"));
		}
	}

	/** An older edition does not replace a later one. */
	private void putRegister(Table registers) {
		TableRow register = TableRow.of(registers.file(), this.form.registerRow(this.date));
		TableRow present = registers.row(register.key());
		if (present != null && present.get("date").compareTo(register.get("date")) > 0) {
			this.violations.add(this.list.fileName(), 1, "file",
					"is the edition of %s, and that of %s is there; give the day of a later one with --date"
						.formatted(register.get("date"), present.get("date")));
		}
		registers.put(register);
		this.sourceUsed |= registers.isChanged();
	}

	/** A cooperative stays when the member that it is has gone. */
	private MappedRow withKnownMember(MappedRow row) {
		String member = row.cell("sameAs");
		if (member.isEmpty() || this.tables.table("members").has(member)) {
			return row;
		}
		this.notices.add(row.file(), row.line(), "sameAs", "there is no member %s; left out".formatted(member));
		return row.without("sameAs");
	}

	private void merge(MappedRow row) {
		TableRow present = this.table.row(row.key());
		this.countries.add(row);
		if (present != null && !present.isCovered(this.form)) {
			this.violations.add(row.file(), row.line(), this.form.key().from(),
					"%s is the id of a row that such a list cannot have; another prefix of the key is required"
						.formatted(row.key()));
		}
		else {
			if (present == null) {
				add(row);
			}
			else if (this.rows.change(present, row)) {
				addSource(present);
			}
			prove(row);
		}
	}

	/** A list of a day is one of members. */
	private void prove(MappedRow row) {
		if (this.form.dated()) {
			this.sourceUsed |= new ListProof(this.tables, this.date, this.source).add(row.key());
		}
	}

	private void add(MappedRow row) {
		this.names.report(row, this.notices);
		Map<String, String> cells = new HashMap<>(row.cells());
		cells.put("id", row.key());
		cells.putIfAbsent("sources", this.source);
		this.table.put(TableRow.of(this.file, cells));
		this.sourceUsed = true;
	}

	/** The file may name the sources of its rows itself. */
	private void addSource(TableRow row) {
		if (!this.form.columns().containsKey("sources")) {
			this.table.addSource(row, this.source);
			this.sourceUsed = true;
		}
	}

	/** What only a complete list can say: which rows are gone, and how many there are. */
	void removeAndCount() {
		GoneRows gone = new GoneRows(this.tables, this.form, this.date, this.notices);
		Set<String> keys = this.list.rows().stream().map(MappedRow::key).collect(Collectors.toSet());
		gone.remove(this.table, keys);
		this.form.figures()
			.forEach((figure) -> this.tables.put("figures",
					new ListFigure(figure, this.list.rows()).row(this.date, this.source)));
		this.sourceUsed |= !this.form.figures().isEmpty();
	}

	void addSource() {
		if (this.sourceUsed && !this.source.isEmpty() && !this.tables.table("sources").has(this.source)) {
			this.tables.put("sources", this.form.sourceRow(this.date));
		}
	}

}
