package org.coopgraph.dataset.form;

/**
 * The value of a single row, by judgement.
 *
 * @param key of the row, as the foreign file has it
 * @param column of the data set
 * @param reason why the file's own value, or none, does not do
 */
public record FormValue(String key, String column, String value, String reason) {
}
