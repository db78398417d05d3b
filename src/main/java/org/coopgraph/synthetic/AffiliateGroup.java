package org.coopgraph.synthetic;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.coopgraph.fulltext.SearchKey;

/**
 * The values that many synthetic affiliates share.
 *
 * @param country the id of the country
 * @param sectors the ids of the sectors, the main one first
 */
record AffiliateGroup(String type, String country, List<String> sectors) {

	/** The keys of such an affiliate in the full-text index. */
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
