package org.coopgraph.organisation;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** All tallies of a data set: a few thousand numbers, however many organisations. */
record Tallies(List<Tally> byDecade, List<Tally> ofAllTime) {

	static Tallies of(List<Tally> byDecade) {
		Map<Tally, Integer> merged = byDecade.stream()
			.collect(Collectors.groupingBy((tally) -> tally.ofAllTime(0), Collectors.summingInt(Tally::organisations)));
		return new Tallies(byDecade,
				merged.entrySet().stream().map((entry) -> entry.getKey().ofAllTime(entry.getValue())).toList());
	}

	/** Number of organisations that pass; whole decades count where years are named. */
	int count(OrganisationFilter filter) {
		return passing(filter, filter.founded() != null).mapToInt(Tally::organisations).sum();
	}

	/** Numbers of organisations that pass, by the values of a facet. */
	Map<String, Integer> counts(OrganisationFilter filter, Facet facet) {
		Map<String, Integer> counts = new HashMap<>();
		passing(filter, facet == Facet.DECADES).forEach((tally) -> values(tally, facet)
			.forEach((value) -> counts.merge(value.toString(), tally.organisations(), Integer::sum)));
		return counts;
	}

	private Stream<Tally> passing(OrganisationFilter filter, boolean decades) {
		return (decades ? this.byDecade : this.ofAllTime).stream().filter(passes(filter));
	}

	private static Stream<?> values(Tally tally, Facet facet) {
		return switch (facet) {
			case COUNTRIES -> Stream.ofNullable(tally.countryCode());
			case REGIONS -> Stream.ofNullable(tally.regionId());
			case SECTORS -> tally.sectorIds().stream();
			case TYPES -> Stream.ofNullable(tally.type());
			case DECADES -> Stream.ofNullable(tally.decade());
		};
	}

	private static Predicate<Tally> passes(OrganisationFilter filter) {
		return anyOf(filter.roles(), Tally::role).and(anyOf(filter.types(), Tally::type))
			.and(anyOf(filter.countries(), Tally::countryCode))
			.and(anyOf(filter.regions(), Tally::regionId))
			.and(activeIn(filter.sectors()))
			.and(founded(filter.founded()))
			.and(is(filter.crossSector(), Tally::crossSector))
			.and(is(filter.international(), Tally::international));
	}

	private static Predicate<Tally> activeIn(@Nullable Collection<String> sectors) {
		return (sectors == null) ? (tally) -> true : (tally) -> !Collections.disjoint(tally.sectorIds(), sectors);
	}

	private static Predicate<Tally> founded(@Nullable YearRange years) {
		return (years == null) ? (tally) -> true : (tally) -> years.meets(tally.decade());
	}

	private static <T> Predicate<Tally> anyOf(@Nullable Collection<T> values, Function<Tally, @Nullable T> value) {
		if (values == null) {
			return (tally) -> true;
		}
		Set<@Nullable T> wanted = new HashSet<>(values);
		return (tally) -> wanted.contains(value.apply(tally));
	}

	private static Predicate<Tally> is(@Nullable Boolean wanted, Predicate<Tally> value) {
		return (tally) -> wanted == null || wanted == value.test(tally);
	}

}
