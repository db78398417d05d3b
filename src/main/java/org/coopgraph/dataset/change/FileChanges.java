package org.coopgraph.dataset.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.dataset.csv.DataFile;

/** How the rows of one file differ between two data sets, by their ids. */
record FileChanges(DataFile file, Map<String, Map<String, Object>> before, Map<String, Map<String, Object>> after) {

	FileChanges(DataFile file, List<Map<String, Object>> before, List<Map<String, Object>> after) {
		this(file, byId(before), byId(after));
	}

	private static Map<String, Map<String, Object>> byId(List<Map<String, Object>> rows) {
		Map<String, Map<String, Object>> byId = new LinkedHashMap<>();
		rows.forEach((row) -> byId.put((String) Objects.requireNonNull(row.get("id")), row));
		return byId;
	}

	Stream<RowChange> all() {
		return Stream.concat(this.after.keySet().stream().flatMap(this::addedOrChanged),
				this.before.keySet()
					.stream()
					.filter((id) -> !this.after.containsKey(id))
					.map((id) -> change(id, ChangeKind.REMOVED)));
	}

	private Stream<RowChange> addedOrChanged(String id) {
		if (!this.before.containsKey(id)) {
			return Stream.of(change(id, ChangeKind.ADDED));
		}
		return Stream.of(change(id, ChangeKind.CHANGED)).filter((change) -> !change.fields().isEmpty());
	}

	private RowChange change(String id, ChangeKind kind) {
		Map<String, Object> before = this.before.getOrDefault(id, Map.of());
		Map<String, Object> after = this.after.getOrDefault(id, Map.of());
		return new RowChange(this.file.name(), id, kind, name(after.isEmpty() ? before : after), fields(before, after));
	}

	/** An event or a body has a name, a source has a title. */
	private static @Nullable String name(Map<String, Object> row) {
		Object name = row.getOrDefault("name", row.get("title"));
		return (name != null) ? name.toString() : null;
	}

	private List<FieldChange> fields(Map<String, Object> before, Map<String, Object> after) {
		return this.file.header()
			.stream()
			.filter((column) -> !Objects.equals(before.get(column), after.get(column)))
			.map((column) -> new FieldChange(column, before.get(column), after.get(column)))
			.toList();
	}

}
