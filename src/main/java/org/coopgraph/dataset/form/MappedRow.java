package org.coopgraph.dataset.form;

import java.util.HashMap;
import java.util.Map;

/**
 * A row of a foreign file in the columns of the data set.
 *
 * @param file the name of the foreign file
 * @param line the line on which it begins there
 * @param key the value of the column {@code id}
 * @param cells the texts of the other columns that the form fills
 * @param region the region of its country; empty if the file does not say it
 */
public record MappedRow(String file, long line, String key, Map<String, String> cells, String region) {

	public String cell(String column) {
		return this.cells.getOrDefault(column, "");
	}

	public MappedRow without(String column) {
		Map<String, String> others = new HashMap<>(this.cells);
		others.remove(column);
		return new MappedRow(this.file, this.line, this.key, others, this.region);
	}

}
