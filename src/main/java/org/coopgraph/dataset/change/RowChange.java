package org.coopgraph.dataset.change;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row that was added, changed or removed.
 *
 * @param file the name of its file, without {@code .csv}
 * @param id the id of its entity, or of the row if it describes no entity of its own
 * @param name its name or title, the later one if both data sets have one
 * @param fields the columns whose values differ, in the order of the file
 */
public record RowChange(String file, String id, ChangeKind kind, @Nullable String name, List<FieldChange> fields) {

}
