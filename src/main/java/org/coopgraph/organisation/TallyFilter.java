package org.coopgraph.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** What a filter demands of tallies; nothing is asked that is not demanded. */
final class TallyFilter<T> {

	private final List<Predicate<T>> demands = new ArrayList<>();

	private TallyFilter() {
	}

	static Predicate<Tally> tallies(OrganisationFilter filter) {
		return new TallyFilter<Tally>().anyOf(filter.countries(), Tally::countryCode)
			.anyOf(filter.regions(), Tally::regionId)
			.anyOf(filter.roles(), Tally::role)
			.anyOf(filter.types(), Tally::type)
			.demand(filter.sectors(), (sectors, tally) -> !Collections.disjoint(tally.sectorIds(), sectors))
			.demand(filter.crossSector(), (wanted, tally) -> wanted == tally.crossSector())
			.demand(filter.international(), (wanted, tally) -> wanted == tally.international())::passes;
	}

	static Predicate<DecadeTally> decades(OrganisationFilter filter) {
		return new TallyFilter<DecadeTally>().anyOf(filter.countries(), DecadeTally::countryCode)
			.anyOf(filter.regions(), DecadeTally::regionId)
			.anyOf(filter.roles(), DecadeTally::role)
			.anyOf(filter.types(), DecadeTally::type)
			.demand(filter.founded(), (years, tally) -> years.meets(tally.decade()))::passes;
	}

	private <V> TallyFilter<T> anyOf(@Nullable Collection<V> values, Function<T, @Nullable V> value) {
		if (values != null) {
			Set<@Nullable V> wanted = new HashSet<>(values);
			this.demands.add((tally) -> wanted.contains(value.apply(tally)));
		}
		return this;
	}

	private <V> TallyFilter<T> demand(@Nullable V wanted, BiPredicate<V, T> passes) {
		if (wanted != null) {
			this.demands.add((tally) -> passes.test(wanted, tally));
		}
		return this;
	}

	private boolean passes(T tally) {
		for (Predicate<T> demand : this.demands) {
			if (!demand.test(tally)) {
				return false;
			}
		}
		return true;
	}

}
