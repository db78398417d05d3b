package org.coopgraph.organisation;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Sums over tallies, for many different questions. */
class TallySumsTests {

	private static final List<String> BANKING = List.of("sector:banking");

	private final Tallies tallies = new Tallies(
			List.of(tally("FR", BANKING, 30), tally("FR", List.of("sector:health", "sector:banking"), 10),
					tally("JP", List.of(), 5)),
			List.of(new DecadeTally("FR", "region:europe", OrganisationRole.AFFILIATE, OrganisationType.MUTUAL, 1900,
					20),
					new DecadeTally("FR", "region:europe", OrganisationRole.AFFILIATE, OrganisationType.MUTUAL, 1950,
							20)));

	private static Tally tally(String country, List<String> sectors, int organisations) {
		return new Tally(country, "region:europe", OrganisationRole.AFFILIATE, OrganisationType.MUTUAL, sectors, false,
				false, organisations);
	}

	@Test
	void shouldCountAnOrganisationOfTwoSectorsOnce() {
		assertThat(this.tallies.count(filter(null, BANKING, null))).isEqualTo(40);
		assertThat(this.tallies.count(filter(null, List.of("sector:banking", "sector:health"), null))).isEqualTo(40);
		assertThat(this.tallies.counts(OrganisationFilter.ALL, Facet.SECTORS)).containsEntry("sector:banking", 40)
			.containsEntry("sector:health", 10);
	}

	@Test
	void shouldEstimateYearsFromTheirDecades() {
		assertThat(this.tallies.count(filter(List.of("FR"), null, new YearRange(1900, 1930)))).isEqualTo(20);
		assertThat(this.tallies.count(filter(List.of("FR"), List.of("sector:health"), new YearRange(1900, 1930))))
			.isEqualTo(5);
	}

	@Test
	void shouldStandManyDifferentQuestions() {
		IntStream.range(0, 5000)
			.forEach((code) -> assertThat(
					this.tallies.count(filter(List.of("FR", "X" + code), BANKING, new YearRange(code, code))))
				.isBetween(0, 40));
	}

	private static OrganisationFilter filter(@Nullable List<String> countries, @Nullable List<String> sectors,
			@Nullable YearRange founded) {
		return new OrganisationFilter(null, null, countries, null, sectors, founded, null, null, null, null, null);
	}

}
