package org.coopgraph.synthetic;

import java.util.Map;

/**
 * An organisation of the real data.
 *
 * @param country the id of its country; empty if it has none
 */
record RealOrganisation(String id, String country, String sortName) {

	static RealOrganisation of(Map<String, Object> row) {
		return new RealOrganisation(String.valueOf(row.get("id")), String.valueOf(row.getOrDefault("country", "")),
				String.valueOf(row.get("sortName")));
	}

}
