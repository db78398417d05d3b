package org.coopgraph.dataset.csv;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The rows of all files by their ids. */
public final class RowIds {

	private final Map<String, Row> rows = new HashMap<>();

	private final List<String> unreadPrefixes;

	/** The rows of some files could not be read; references to them are not checked. */
	public RowIds(Collection<DataFile> unreadFiles) {
		this.unreadPrefixes = unreadFiles.stream().map(DataFile::idPrefix).toList();
	}

	/** Adds a row, or a violation if another row has its id. */
	public void add(Row row, Violations violations) {
		Row first = this.rows.putIfAbsent(row.id(), row);
		if (first != null) {
			row.addViolation("id", "%s is already the id of %s:%s; each id may be used once".formatted(row.id(),
					first.file().fileName(), first.line()), violations);
		}
	}

	public @Nullable Row row(String id) {
		return this.rows.get(id);
	}

	/** Whether all rows whose ids begin like this one could be read. */
	boolean isComplete(String id) {
		return this.unreadPrefixes.stream().noneMatch(id::startsWith);
	}

}
