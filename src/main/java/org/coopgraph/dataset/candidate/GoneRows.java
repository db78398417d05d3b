package org.coopgraph.dataset.candidate;

import java.util.List;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.coopgraph.dataset.form.Form;
import org.coopgraph.dataset.form.Notices;

/** Removes the rows that a complete list covers and does not have. */
record GoneRows(Tables tables, Form form, String date, Notices notices) {

	void remove(Table table, Set<String> keysOfList) {
		List<TableRow> gone = table.rows()
			.stream()
			.filter((row) -> row.isCovered(this.form))
			.filter((row) -> !keysOfList.contains(row.key()))
			.filter((row) -> !hasLeft(row) && !isNewer(row))
			.toList();
		Set<String> ids = gone.stream().map((row) -> table.file().idPrefix() + row.key()).collect(Collectors.toSet());
		if (!ids.isEmpty()) {
			table.removeIf(Set.copyOf(gone)::contains);
			this.tables.all().forEach(new References(ids)::removeFrom);
		}
	}

	/** Whether a member is known to be a former one, which no list has. */
	private boolean hasLeft(TableRow row) {
		return !membership(row, "until").isEmpty();
	}

	private String membership(TableRow row, String column) {
		TableRow membership = this.tables.table("memberships").row(row.key());
		return (membership != null) ? membership.get(column) : "";
	}

	/** Whether a member joined or was listed after the day of the list, or may have. */
	private boolean isNewer(TableRow row) {
		List<String> later = Stream.of(membership(row, "since"), membership(row, "listedTo"))
			.filter((date) -> !date.isEmpty() && !this.date.isEmpty() && isAfter(date))
			.toList();
		later.stream()
			.findFirst()
			.ifPresent((date) -> this.notices.add("%s stays; it is a member as of %s, and the list is of %s"
				.formatted(row.get("name"), date, this.date)));
		return !later.isEmpty();
	}

	/** A month or year that the day lies in may be after it. */
	private boolean isAfter(String since) {
		int order = since.compareTo(this.date.substring(0, since.length()));
		return order > 0 || (order == 0 && since.length() < this.date.length());
	}

}
