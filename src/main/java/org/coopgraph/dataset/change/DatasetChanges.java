package org.coopgraph.dataset.change;

import java.util.List;
import java.util.Map;

import org.coopgraph.dataset.CheckedDataset;
import org.coopgraph.dataset.DatasetFiles;
import org.coopgraph.dataset.csv.DataFile;

/**
 * How one data set differs from another. What follows from the rows, such as folded
 * names, is not compared.
 *
 * @param rows in the order of the files; of each file those that were added or changed,
 * in the order of the later data set, before those that were removed
 */
public record DatasetChanges(List<RowChange> rows) {

	public static DatasetChanges between(CheckedDataset before, CheckedDataset after) {
		return new DatasetChanges(DatasetFiles.ALL.stream()
			.flatMap((file) -> new FileChanges(file, rows(before, file), rows(after, file)).all())
			.toList());
	}

	private static List<Map<String, Object>> rows(CheckedDataset dataset, DataFile file) {
		return dataset.rows().getOrDefault(file.name(), List.of());
	}

	public boolean isEmpty() {
		return this.rows.isEmpty();
	}

	public int count(ChangeKind kind) {
		return (int) this.rows.stream().filter((row) -> row.kind() == kind).count();
	}

	public int count(String file, ChangeKind kind) {
		return (int) this.rows.stream().filter((row) -> row.file().equals(file) && row.kind() == kind).count();
	}

	/** The names of the files with changes, in the order of the files. */
	public List<String> files() {
		return this.rows.stream().map(RowChange::file).distinct().toList();
	}

}
