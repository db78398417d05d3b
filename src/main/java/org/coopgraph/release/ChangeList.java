package org.coopgraph.release;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.coopgraph.dataset.change.ChangeKind;
import org.coopgraph.dataset.change.DatasetChanges;
import org.coopgraph.dataset.change.RowChange;
import org.coopgraph.graphql.paging.Cursor;
import org.coopgraph.graphql.paging.Page;
import org.coopgraph.graphql.paging.PageArguments;

/**
 * All changes since a version, in the order of files and ids.
 *
 * @param size a measure of the memory that they take
 */
record ChangeList(List<RowChange> rows, List<ChangeCount> counts, int size) {

	private static final String ORDER = "FILE";

	private static final Comparator<RowChange> BY_FILE = Comparator.comparing(RowChange::file)
		.thenComparing(RowChange::id);

	static ChangeList of(DatasetChanges changes) {
		return new ChangeList(changes.rows().stream().sorted(BY_FILE).toList(), counts(changes),
				1 + changes.rows().stream().mapToInt((row) -> 1 + row.fields().size()).sum());
	}

	private static List<ChangeCount> counts(DatasetChanges changes) {
		return changes.files()
			.stream()
			.flatMap((file) -> Stream.of(ChangeKind.values())
				.map((kind) -> new ChangeCount(file, kind, changes.count(file, kind))))
			.filter((count) -> count.count() > 0)
			.toList();
	}

	Page<RowChange> page(PageArguments arguments) {
		Cursor position = arguments.position(ORDER);
		int sign = arguments.forward() ? 1 : -1;
		return Page.of((arguments.forward() ? this.rows : this.rows.reversed()).stream()
			.filter((row) -> position == null || sign * compare(row, position) > 0)
			.limit(arguments.size() + 1L)
			.toList(), arguments);
	}

	private static int compare(RowChange row, Cursor position) {
		int file = row.file().compareTo(position.key());
		return (file != 0) ? file : row.id().compareTo(position.id());
	}

	static String cursor(RowChange row) {
		return new Cursor(ORDER, row.file(), row.id()).encode();
	}

}
