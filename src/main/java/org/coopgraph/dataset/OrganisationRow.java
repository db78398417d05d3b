package org.coopgraph.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Adds to a row of an organisation what follows from its own values. */
final class OrganisationRow {

	/** In place of an unknown year, which comes last in either direction. */
	private static final long UNKNOWN_ASCENDING = 9999L;

	private static final long UNKNOWN_DESCENDING = 0L;

	private OrganisationRow() {
	}

	static void addOrder(Map<String, Object> row) {
		row.put("sortName", SortName.of(String.valueOf(row.get("name"))));
		row.put("foundedAscending", row.getOrDefault("founded", UNKNOWN_ASCENDING));
		row.put("foundedDescending", row.getOrDefault("founded", UNKNOWN_DESCENDING));
	}

	static void addBody(Map<String, Object> row) {
		addOrder(row);
		row.put("label", label(String.valueOf(row.get("role"))));
	}

	static void addMember(Map<String, Object> row) {
		addOrder(row);
		row.put("international", row.remove("country", "international"));
		row.put("crossSector", row.remove("sectors", "all"));
		row.putIfAbsent("sectors", List.of());
	}

	/** {@code REGIONAL_OFFICE} becomes {@code RegionalOffice}. */
	private static String label(String role) {
		StringBuilder label = new StringBuilder();
		for (String word : role.split("_")) {
			label.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
		}
		return label.toString();
	}

}
