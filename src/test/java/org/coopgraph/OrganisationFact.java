package org.coopgraph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An organisation according to the data set's files.
 *
 * @param country code, null without a country
 * @param region key, null without a country
 * @param sectors keys
 */
public record OrganisationFact(String id, String name, String role, String type, @Nullable String country,
		@Nullable String region, List<String> sectors, @Nullable Integer founded, boolean crossSector,
		boolean international, Fact row) {

	static OrganisationFact ofMember(Fact row) {
		boolean international = row.get("country").equals("international");
		boolean crossSector = row.get("sectors").equals("all");
		String country = international ? null : row.get("country");
		return new OrganisationFact("organisation:" + row.get("id"), row.get("name"), "MEMBER", row.get("type"),
				country, region(country), crossSector ? List.of() : row.words("sectors"), founded(row), crossSector,
				international, row);
	}

	static OrganisationFact ofBody(Fact row) {
		String country = row.has("country") ? row.get("country") : null;
		return new OrganisationFact("organisation:" + row.get("id"), row.get("name"), row.get("role"), "", country,
				region(country), List.of(), founded(row), !row.has("represents"), false, row);
	}

	private static @Nullable Integer founded(Fact row) {
		return row.has("founded") ? Integer.valueOf(row.get("founded")) : null;
	}

	private static @Nullable String region(@Nullable String country) {
		return (country != null) ? Facts.one("countries", "code", country).get("region") : null;
	}

	public boolean foundedWithin(int from, int to) {
		return this.founded != null && this.founded >= from && this.founded <= to;
	}

}
