package org.coopgraph.organisation.statistics;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.coopgraph.organisation.OrganisationRole;
import org.coopgraph.organisation.OrganisationType;
import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.ResolvedFilter;
import org.coopgraph.organisation.filter.ValuePredicate.AnyOf;
import org.coopgraph.organisation.filter.YearRange;

import static org.assertj.core.api.Assertions.assertThat;

/** Sums over groups of organisations, for many different filters. */
class StatisticsSumsTests {

	private static final List<String> BANKING = List.of("sector:banking");

	private final OrganisationStatistics statistics = new OrganisationStatistics(
			List.of(group("FR", BANKING, 30, new FoundingYears(List.of(1900, 1909, 1950), List.of(5, 7, 11))),
					group("FR", List.of("sector:health", "sector:banking"), 10,
							new FoundingYears(List.of(1909), List.of(4))),
					group("JP", List.of(), 5, new FoundingYears(List.of(), List.of()))));

	private static OrganisationGroup group(String country, List<String> sectors, int organisations,
			FoundingYears founded) {
		return new OrganisationGroup(country, "region:europe", OrganisationRole.AFFILIATE, OrganisationType.MUTUAL,
				sectors, false, false, organisations, founded, List.of());
	}

	@Test
	void shouldCountAnOrganisationOfTwoSectorsOnce() {
		assertThat(this.statistics.count(filter(null, BANKING, null))).isEqualTo(40);
		assertThat(this.statistics.count(filter(null, List.of("sector:banking", "sector:health"), null))).isEqualTo(40);
		assertThat(counts(ListParent.WORLD, ResolvedFilter.ALL, Facet.SECTORS)).containsEntry("sector:banking", 40)
			.containsEntry("sector:health", 10);
	}

	@ParameterizedTest
	@CsvSource({ "1900,1900,5", "1900,1909,16", "1901,1909,11", "1899,1949,16", ",1950,27", "1910,,11", ",,27",
			"1951,9999,0", "1,1899,0" })
	void shouldCountYearsWithBothEnds(@Nullable Integer from, @Nullable Integer to, int expected) {
		assertThat(this.statistics.count(filter(null, null, new YearRange(from, to)))).isEqualTo(expected);
	}

	@Test
	void shouldCountYearsTogetherWithSectors() {
		YearRange decade = new YearRange(1900, 1909);
		assertThat(this.statistics.count(filter(List.of("FR"), List.of("sector:health"), decade))).isEqualTo(4);
		assertThat(counts(ListParent.WORLD, filter(null, BANKING, decade), Facet.SECTORS))
			.isEqualTo(Map.of("sector:banking", 16, "sector:health", 4));
		assertThat(counts(ListParent.WORLD, filter(null, BANKING, null), Facet.DECADES))
			.isEqualTo(Map.of("1900", 16, "1950", 11));
	}

	@Test
	void shouldCountOrganisationsInTheSectorOfAListAndInASectorOfItsFilter() {
		ListParent health = new ListParent(ListParent.Kind.SECTOR, "sector:health");
		assertThat(this.statistics.count(new OrganisationList(health, filter(null, BANKING, null)))).isEqualTo(10);
		assertThat(counts(health, filter(null, BANKING, null), Facet.COUNTRIES)).isEqualTo(Map.of("FR", 10));
	}

	private Map<String, Integer> counts(ListParent parent, ResolvedFilter filter, Facet facet) {
		return this.statistics.counts(new FacetKey(new OrganisationList(parent, filter), facet));
	}

	@Test
	void shouldCountUnderManyDifferentFilters() {
		IntStream.range(0, 5000)
			.forEach((code) -> assertThat(
					this.statistics.count(filter(List.of("FR", "X" + code), BANKING, new YearRange(code, code))))
				.isBetween(0, 40));
	}

	private static ResolvedFilter filter(@Nullable List<String> countries, @Nullable List<String> sectors,
			@Nullable YearRange founded) {
		return ResolvedFilter.ALL.with(Criterion.COUNTRY, (countries != null) ? new AnyOf(countries) : null)
			.with(Criterion.SECTOR, (sectors != null) ? new AnyOf(sectors) : null)
			.with(Criterion.FOUNDED, founded);
	}

}
