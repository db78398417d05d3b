package org.coopgraph.dataset.form;

import java.util.List;

/**
 * What a foreign file says.
 *
 * @param fileName its name
 * @param rows its rows in the columns of the data set
 */
public record ForeignFile(String fileName, Form form, List<MappedRow> rows) {
}
