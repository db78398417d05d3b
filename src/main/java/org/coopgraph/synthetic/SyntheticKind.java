package org.coopgraph.synthetic;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.coopgraph.fulltext.SearchKey;

/**
 * What very many synthetic affiliates have in common.
 *
 * @param country the id of the country
 * @param sectors the ids of the sectors, the main one first
 */
record SyntheticKind(String type, String country, List<String> sectors) {

	/** What the full-text index knows of it besides its name. */
	String searchKeys(String region) {
		Stream<String> single = Stream.of(SearchKey.COUNTRY.token(this.country), SearchKey.REGION.token(region),
				SearchKey.TYPE.token(this.type), SearchKey.ROLE.token("AFFILIATE"));
		return Stream.concat(single, this.sectors.stream().map(SearchKey.SECTOR::token))
			.collect(Collectors.joining(" "));
	}

	String countryCode() {
		return this.country.substring("country:".length());
	}

}
