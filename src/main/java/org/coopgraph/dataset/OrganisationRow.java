package org.coopgraph.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.coopgraph.fulltext.SortName;

/** Adds to a row of an organisation what follows from its own values. */
public final class OrganisationRow {

	/** In place of an unknown year. */
	public static final long UNKNOWN = 9999L;

	private OrganisationRow() {
	}

	static void addOrder(Map<String, Object> row) {
		row.put("sortName", SortName.of(String.valueOf(row.get("name"))));
		row.put("foundedAscending", row.getOrDefault("founded", UNKNOWN));
	}

	static void addBody(Map<String, Object> row) {
		addOrder(row);
		row.put("label", label(String.valueOf(row.get("role"))));
	}

	static void addMember(Map<String, Object> row) {
		addOrder(row);
		addContactNumber(row);
		putIf(row.remove("country", "international"), "international", row);
		putIf(row.remove("sectors", "all"), "crossSector", row);
		row.putIfAbsent("sectors", List.of());
	}

	private static void addContactNumber(Map<String, Object> row) {
		String key = String.valueOf(row.get("id")).substring("organisation:".length());
		if (Character.isDigit(key.charAt(0))) {
			row.put("icaId", Long.parseLong(key));
		}
	}

	/** What is not so is not written, and takes no room in an index. */
	private static void putIf(boolean so, String property, Map<String, Object> row) {
		if (so) {
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
