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
final class TallyFilter {

	private final List<Predicate<Tally>> demands = new ArrayList<>();

	private TallyFilter() {
	}

	/** The tallies of a list; that years are demanded is not looked at. */
	static Predicate<Tally> tallies(OrganisationList list) {
		OrganisationFilter filter = list.filter();
		return new TallyFilter().in(list.scope())
			.anyOf(filter.countries(), Tally::countryCode)
			.anyOf(filter.regions(), Tally::regionId)
			.anyOf(filter.roles(), Tally::role)
			.anyOf(filter.types(), Tally::type)
			.demand(filter.sectors(), (sectors, tally) -> !Collections.disjoint(tally.sectorIds(), sectors))
			.demand(filter.crossSector(), (wanted, tally) -> wanted == tally.crossSector())
			.demand(filter.international(), (wanted, tally) -> wanted == tally.international())::passes;
	}

	private TallyFilter in(Scope scope) {
		return switch (scope.kind()) {
			case WORLD -> this;
			case COUNTRY -> anyOf(List.of(scope.key()), Tally::countryCode);
			case REGION -> anyOf(List.of(scope.key()), Tally::regionId);
			case SECTOR -> demand(scope.key(), (sector, tally) -> tally.sectorIds().contains(sector));
		};
	}

	private <V> TallyFilter anyOf(@Nullable Collection<V> values, Function<Tally, @Nullable V> value) {
		if (values != null) {
			Set<@Nullable V> wanted = new HashSet<>(values);
			this.demands.add((tally) -> wanted.contains(value.apply(tally)));
		}
		return this;
	}

	private <V> TallyFilter demand(@Nullable V wanted, BiPredicate<V, Tally> passes) {
		if (wanted != null) {
			this.demands.add((tally) -> passes.test(wanted, tally));
		}
		return this;
	}

	private boolean passes(Tally tally) {
		for (Predicate<Tally> demand : this.demands) {
			if (!demand.test(tally)) {
				return false;
			}
		}
		return true;
	}

}
