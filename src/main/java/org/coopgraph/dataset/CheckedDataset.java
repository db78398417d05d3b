package org.coopgraph.dataset;

import java.util.List;
import java.util.Map;

/**
 * A data set in whose files nothing is wrong.
 *
 * @param version hash of the files and of the statements that write them
 * @param rows the rows of each file, ready to be written
 */
record CheckedDataset(String version, Map<DataFile, List<Map<String, Object>>> rows) {
}
