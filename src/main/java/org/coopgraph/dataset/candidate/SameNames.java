package org.coopgraph.dataset.candidate;

import java.util.Map;
import java.util.stream.Collectors;

import org.coopgraph.dataset.form.MappedRow;
import org.coopgraph.dataset.form.Notices;

/**
 * The organisations that were there before an import.
 *
 * @param keys by name and country
 */
record SameNames(Map<String, String> keys) {

	static SameNames in(Table table) {
		return new SameNames(table.rows()
			.stream()
			.collect(Collectors.toMap((row) -> name(row.get("name"), row.get("country")), TableRow::key,
					(first, _) -> first)));
	}

	/** Says so if a row that is added may be one that is there with another key. */
	void report(MappedRow row, Notices notices) {
		String other = this.keys.get(name(row.cell("name"), row.cell("country")));
		if (other != null) {
			notices.add(row.file(), row.line(), "name",
					"\"%s\" is added as %s; %s has the same name and country, and may be the same"
						.formatted(row.cell("name"), row.key(), other));
		}
	}

	private static String name(String name, String country) {
		return name + "\n" + country;
	}

}
