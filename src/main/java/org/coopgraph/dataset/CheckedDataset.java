package org.coopgraph.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A data set in whose files nothing is wrong.
 *
 * @param version hash of all that is written
 * @param rows the rows of each file, by its name, ready to be written
 * @param synthetic the file of synthetic affiliates, where there is one; its rows are not
 * checked yet
 */
public record CheckedDataset(String version, Map<String, List<Map<String, Object>>> rows, @Nullable Path synthetic) {
}
