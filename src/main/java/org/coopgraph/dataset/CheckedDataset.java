package org.coopgraph.dataset;

import java.util.List;
import java.util.Map;

/**
 * A data set in whose files nothing is wrong.
 *
 * @param version hash of all that is written
 * @param rows the rows of each file, by its name, ready to be written
 */
public record CheckedDataset(String version, Map<String, List<Map<String, Object>>> rows) {
}
