package org.coopgraph.dataset.csv;

import java.util.List;

/**
 * A row whose cells are not parsed yet.
 *
 * @param line the line of the file on which it begins
 * @param fields its fields, at most one more than there are columns
 * @param fieldCount how many fields the row has in the file
 * @param valid whether no field is too long
 */
public record RawRow(long line, List<String> fields, int fieldCount, boolean valid) {

}
