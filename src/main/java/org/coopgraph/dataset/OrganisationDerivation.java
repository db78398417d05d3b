package org.coopgraph.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.coopgraph.fulltext.SortName;

/** Adds to the row of an organisation the properties that follow from its values. */
public final class OrganisationDerivation {

	/** Stands for an unknown year, so that an index orders it last. */
	public static final long UNKNOWN_YEAR = 9999L;

	private OrganisationDerivation() {
	}

	static void addSortKeys(Map<String, Object> row) {
		row.put("sortName", SortName.of(String.valueOf(row.get("name"))));
		row.put("foundedAscending", row.getOrDefault("founded", UNKNOWN_YEAR));
	}

	static void addBody(Map<String, Object> row) {
		addSortKeys(row);
		row.put("label", label(String.valueOf(row.get("role"))));
	}

	static void addMember(Map<String, Object> row) {
		addSortKeys(row);
		addIcaId(row);
		putFlagIf(row.remove("country", "international"), "international", row);
		putFlagIf(row.remove("sectors", "all"), "crossSector", row);
		row.putIfAbsent("sectors", List.of());
	}

	static void addCooperative(Map<String, Object> row) {
		addSortKeys(row);
		row.putIfAbsent("sectors", List.of());
	}

	private static void addIcaId(Map<String, Object> row) {
		String key = String.valueOf(row.get("id")).substring("organisation:".length());
		if (Character.isDigit(key.charAt(0))) {
			row.put("icaId", Long.parseLong(key));
		}
	}

	/** A flag that is false is not written, to keep its index small. */
	private static void putFlagIf(boolean condition, String property, Map<String, Object> row) {
		if (condition) {
			row.put(property, true);
		}
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
