package org.coopgraph.dataset;

import org.jspecify.annotations.Nullable;

import org.coopgraph.dataset.csv.Column;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.Row;
import org.coopgraph.dataset.csv.RowIds;
import org.coopgraph.dataset.csv.Violations;

/**
 * Checks that a property with a source of its own has a value in the row of its entity.
 */
final class PropertySourceCheck {

	private PropertySourceCheck() {
	}

	static void check(Row row, RowIds ids, Violations violations) {
		Row entity = ids.row(String.valueOf(row.values().get("entity")));
		String property = String.valueOf(row.values().get("property"));
		if (entity != null && row.values().containsKey("property") && !hasValue(entity, property)) {
			row.addViolation("property", "%s:%s has no value for %s; only a property of its own row may have sources"
				.formatted(entity.file().fileName(), entity.line(), property), violations);
		}
	}

	private static boolean hasValue(Row entity, String property) {
		return switch (property) {
			case "location" -> hasValueOf(entity, "latitude");
			case "centroid" -> entity.file().equals(ReferenceDataFiles.COUNTRIES)
					&& IsoCountries.hasCentroid(String.valueOf(entity.values().get("code")));
			default -> hasValueOf(entity, property);
		};
	}

	private static boolean hasValueOf(Row entity, String column) {
		Column found = column(entity.file(), column);
		return found != null && !found.isReference() && entity.values().containsKey(column);
	}

	private static @Nullable Column column(DataFile file, String name) {
		return file.columns().stream().filter((column) -> column.name().equals(name)).findFirst().orElse(null);
	}

}
