package org.coopgraph.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A data set whose files have no violations.
 *
 * @param version hash of everything that is written to the graph
 * @param rows the rows by the name of their file, with derived values
 * @param syntheticFile the file of synthetic affiliates, not checked yet; null if there
 * is none
 */
public record CheckedDataset(String version, Map<String, List<Map<String, Object>>> rows,
		@Nullable Path syntheticFile) {
}
