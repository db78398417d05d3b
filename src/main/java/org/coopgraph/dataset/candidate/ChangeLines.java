package org.coopgraph.dataset.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.coopgraph.dataset.change.ChangeKind;
import org.coopgraph.dataset.change.DatasetChanges;
import org.coopgraph.dataset.change.FieldChange;
import org.coopgraph.dataset.change.RowChange;

/**
 * What an import would change, in lines for the person who approves it.
 *
 * @param limit how many changes, and how many notices, are shown
 */
public record ChangeLines(Candidate candidate, int limit) {

	private static final Map<ChangeKind, String> WORDS = Map.of(ChangeKind.ADDED, "added", ChangeKind.CHANGED,
			"changed", ChangeKind.REMOVED, "gone");

	public List<String> all() {
		List<String> lines = new ArrayList<>(counts());
		lines.addAll(limited(changes(), changes().count()));
		lines.addAll(limited(this.candidate.notices().list().stream(), this.candidate.notices().count()));
		return lines;
	}

	/** One line for each file that changes. */
	public List<String> counts() {
		DatasetChanges changes = this.candidate.changes();
		return changes.files().stream().map((file) -> file + ".csv: " + counts(file, changes)).toList();
	}

	private static String counts(String file, DatasetChanges changes) {
		return Stream.of(ChangeKind.values())
			.filter((kind) -> changes.count(file, kind) > 0)
			.map((kind) -> changes.count(file, kind) + " " + word(kind))
			.collect(Collectors.joining(", "));
	}

	/** One line for each row that is added or gone, and for each field that changes. */
	public Stream<String> changes() {
		return this.candidate.changes().rows().stream().flatMap(ChangeLines::lines);
	}

	private static Stream<String> lines(RowChange row) {
		String subject = (row.name() != null) ? row.id() + " " + row.name() : row.id();
		return (row.kind() == ChangeKind.CHANGED) ? row.fields().stream().map((field) -> subject + ": " + line(field))
				: Stream.of(subject + ": " + word(row.kind()));
	}

	private static String line(FieldChange field) {
		return "%s: %s → %s".formatted(field.field(), Objects.requireNonNullElse(field.beforeText(), "–"),
				Objects.requireNonNullElse(field.afterText(), "–"));
	}

	private static String word(ChangeKind kind) {
		return Objects.requireNonNull(WORDS.get(kind));
	}

	private List<String> limited(Stream<String> lines, long count) {
		Stream<String> rest = (count > this.limit) ? Stream.of("and %s more".formatted(count - this.limit))
				: Stream.empty();
		return Stream.concat(lines.limit(this.limit), rest).toList();
	}

}
