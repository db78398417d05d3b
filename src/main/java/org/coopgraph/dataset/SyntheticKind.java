package org.coopgraph.dataset;

import java.util.List;

/**
 * What very many synthetic affiliates have in common.
 *
 * @param country the id of the country
 * @param sectors the ids of the sectors, the main one first
 */
record SyntheticKind(String type, String country, List<String> sectors) {

	String countryCode() {
		return this.country.substring("country:".length());
	}

}
