package org.coopgraph.dataset;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.coopgraph.dataset.csv.Column;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.Row;
import org.coopgraph.dataset.csv.Violations;

/** Checks the rows that name the source of one property. */
final class PropertySource {

	private PropertySource() {
	}

	/** The row of the entity gives the property. */
	static void check(Row row, Map<String, Row> rows, Violations problems) {
		Row entity = rows.get(String.valueOf(row.values().get("entity")));
		String property = String.valueOf(row.values().get("property"));
		if (entity != null && row.values().containsKey("property") && !gives(entity, property)) {
			row.report("property",
					"%s:%s gives no %s of its own".formatted(entity.file().fileName(), entity.line(), property),
					problems);
		}
	}

	private static boolean gives(Row entity, String property) {
		String column = property.equals("location") ? "latitude" : property;
		Column given = column(entity.file(), column);
		return given != null && !given.reference() && entity.values().containsKey(column);
	}

	private static @Nullable Column column(DataFile file, String name) {
		return file.columns().stream().filter((column) -> column.name().equals(name)).findFirst().orElse(null);
	}

}
