package org.coopgraph.dataset.form;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Where a file has the columns of a form.
 *
 * @param header the names of the columns in the file
 * @param positions their places, by the names that the form uses
 */
record FormHeader(Form form, List<String> header, Map<String, Integer> positions) {

	static FormHeader of(Form form, List<String> header) {
		Map<String, String> names = names(form);
		Map<String, Integer> positions = new HashMap<>();
		for (int index = 0; index < header.size(); index++) {
			positions.putIfAbsent(names.getOrDefault(header.get(index), header.get(index)), index);
		}
		return new FormHeader(form, header, positions);
	}

	/** The names that the form uses, by those that a file may use. */
	private static Map<String, String> names(Form form) {
		Map<String, String> names = new HashMap<>();
		form.aliases().forEach((name, aliases) -> aliases.forEach((alias) -> names.put(alias, name)));
		return names;
	}

	boolean has(String column) {
		return this.positions.containsKey(column);
	}

	/** The name that the file uses. */
	String nameInFile(String column) {
		Integer position = this.positions.get(column);
		return (position != null) ? this.header.get(position) : column;
	}

	List<String> missing() {
		return this.form.required().stream().filter((column) -> !has(column)).toList();
	}

	List<String> unknown() {
		Set<String> known = this.form.knownColumns();
		return this.positions.entrySet()
			.stream()
			.filter((entry) -> !known.contains(entry.getKey()))
			.map((entry) -> this.header.get(entry.getValue()))
			.filter((name) -> !name.isEmpty())
			.sorted()
			.toList();
	}

	/** Columns that are there more than once, by the same or another of their names. */
	List<String> repeated() {
		Map<String, String> names = names(this.form);
		Set<String> found = new HashSet<>();
		return this.header.stream()
			.filter((name) -> !name.isEmpty() && !found.add(names.getOrDefault(name, name)))
			.distinct()
			.toList();
	}

	/** The places of the columns whose cells are read. */
	BitSet readPositions() {
		BitSet read = new BitSet();
		this.form.readColumns()
			.filter(this::has)
			.forEach((column) -> read.set(Objects.requireNonNull(this.positions.get(column))));
		return read;
	}

}
