package org.coopgraph.dataset;

import java.util.List;
import java.util.Map;

import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.Row;
import org.coopgraph.dataset.csv.RowIds;
import org.coopgraph.dataset.csv.Violations;

/** Checks the ids of all rows, and the references between the rows. */
final class ReferenceCheck {

	private ReferenceCheck() {
	}

	/** Files that could not be read are not among the files. */
	static void check(Map<DataFile, List<Row>> files, Violations violations) {
		RowIds ids = ids(files, violations);
		files.values().forEach((rows) -> rows.forEach((row) -> row.checkReferences(ids, violations)));
		files.getOrDefault(ReferenceDataFiles.PROPERTY_SOURCES, List.of())
			.forEach((row) -> PropertySourceCheck.check(row, ids, violations));
	}

	private static RowIds ids(Map<DataFile, List<Row>> files, Violations violations) {
		RowIds ids = new RowIds(DatasetFiles.ALL.stream().filter((file) -> !files.containsKey(file)).toList());
		files.values().stream().flatMap(List::stream).filter(Row::hasId).forEach((row) -> ids.add(row, violations));
		return ids;
	}

}
