package org.coopgraph.dataset.csv;

import java.util.List;

/**
 * A record of a file.
 *
 * @param number the line of the file on which it begins
 * @param fields its fields, at most one more than there are columns
 * @param count how many fields it has
 * @param readable whether each of them is as short as a cell may be
 */
public record CsvLine(long number, List<String> fields, int count, boolean readable) {
}
