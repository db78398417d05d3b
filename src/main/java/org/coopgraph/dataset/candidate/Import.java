package org.coopgraph.dataset.candidate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.coopgraph.dataset.DatasetFiles;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.Violations;
import org.coopgraph.dataset.form.ForeignFile;
import org.coopgraph.dataset.form.GivenFile;
import org.coopgraph.dataset.form.Notices;

/** Changes a data set to what the files of an import say. */
final class Import {

	private final ImportRequest request;

	private final Tables tables;

	private final Violations violations;

	private final Notices notices;

	private final Set<DataFile> taken = new HashSet<>();

	private final List<ForeignFile> lists = new ArrayList<>();

	Import(ImportRequest request, Tables tables, Violations violations, Notices notices) {
		this.request = request;
		this.tables = tables;
		this.violations = violations;
		this.notices = notices;
	}

	/**
	 * Lists are merged into the files, members before the cooperatives that name them.
	 */
	void run() {
		ImportFiles.expanded(this.request.files()).forEach(this::take);
		this.lists.sort(Comparator.comparing((list) -> DatasetFiles.ALL.indexOf(list.form().dataFile())));
		this.lists.forEach(this::checkDate);
		this.lists.forEach(this::merge);
	}

	private void take(Path path) {
		if (RowLines.areIn(path)) {
			new RowLines(path, this.violations).read().forEach((table) -> take(table, path));
			return;
		}
		GivenFile given = new GivenFile(path, this.request.forms());
		given.ownFile()
			.ifPresentOrElse((file) -> take(this.tables.read(file, path), path),
					() -> this.lists.addAll(given.foreignFiles(this.violations, this.notices)));
	}

	private void take(Table table, Path path) {
		if (this.request.partial()) {
			this.tables.update(table);
		}
		else if (isFirst(table.file(), path.toString())) {
			this.tables.replace(table);
		}
	}

	/** A second complete file would undo what the first one says. */
	private boolean isFirst(DataFile file, String name) {
		boolean first = this.taken.add(file);
		if (!first) {
			this.violations.add(name, 1, "file",
					"is the second for %s; import one after the other, or all with --partial"
						.formatted(file.fileName()));
		}
		return first;
	}

	private void checkDate(ForeignFile list) {
		if (list.form().dated() && this.request.date().isEmpty()) {
			this.violations.add(list.fileName(), 1, "file",
					"does not say of which day the list is; give it with --date, such as --date=2023-08-09");
		}
		boolean others = this.lists.stream().anyMatch((other) -> other.form().dated());
		if (list.form().hasEditions() && others && !this.request.date().isEmpty()) {
			this.violations.add(list.fileName(), 1, "file",
					"would be the edition of the day of another list; import one after the other");
		}
	}

	private void merge(ForeignFile list) {
		boolean complete = list.form().complete() && !this.request.partial();
		if (complete) {
			isFirst(list.form().dataFile(), list.fileName());
		}
		if (this.violations.count() == 0) {
			ListMerge merge = new ListMerge(this.tables, list, this.request.date(), this.violations, this.notices);
			merge.addAndChange();
			if (complete) {
				merge.removeAndCount();
			}
			merge.addSource();
		}
	}

}
