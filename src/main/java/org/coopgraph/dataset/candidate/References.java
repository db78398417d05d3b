package org.coopgraph.dataset.candidate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.coopgraph.dataset.csv.Column;

/**
 * Takes references to rows that are gone out of the other rows. A row that cannot be
 * without the reference goes as well: a membership without its member.
 */
record References(Set<String> goneIds) {

	void removeFrom(Table table) {
		List<Column> references = table.file().columns().stream().filter(Column::isReference).toList();
		references.forEach((column) -> table.rows()
			.stream()
			.filter((row) -> isAffected(row, column))
			.toList()
			.forEach((row) -> remove(row, column, table)));
	}

	private boolean isAffected(TableRow row, Column column) {
		return ids(row, column).stream().anyMatch(this.goneIds::contains);
	}

	private void remove(TableRow row, Column column, Table table) {
		List<?> ids = ids(row, column);
		String[] texts = row.get(column.name()).split(" ");
		String rest = IntStream.range(0, texts.length)
			.filter((index) -> !this.goneIds.contains(ids.get(index)))
			.mapToObj((index) -> texts[index])
			.collect(Collectors.joining(" "));
		if (rest.isEmpty() && column.required()) {
			table.removeIf((other) -> other == row);
		}
		else {
			table.set(row, column.name(), rest);
		}
	}

	private static List<?> ids(TableRow row, Column column) {
		String text = row.get(column.name());
		Object value = text.isEmpty() ? List.of() : column.parse(text);
		return (value instanceof List<?> list) ? list : List.of(String.valueOf(value));
	}

}
