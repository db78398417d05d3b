package org.coopgraph.release;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.dataset.change.ChangeKind;
import org.coopgraph.dataset.change.RowChange;
import org.coopgraph.entity.Entity;

/**
 * A row of the data set that was added, changed or removed.
 *
 * @param changedId no id of its own, for the same row may change again
 * @param entity what the row describes now, if it describes an entity
 */
record Change(String changedId, ChangeKind kind, String file, @Nullable String name, List<ChangedField> fields,
		@Nullable Entity entity) {

	static Change of(RowChange row, @Nullable Entity entity) {
		return new Change(row.id(), row.kind(), row.file(), row.name(),
				row.fields().stream().map(ChangedField::of).toList(), entity);
	}

}
