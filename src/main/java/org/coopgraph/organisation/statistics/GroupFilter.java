package org.coopgraph.organisation.statistics;

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

import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationFilter;
import org.coopgraph.organisation.filter.OrganisationList;

/** What a filter demands of tallies; nothing is asked that is not demanded. */
final class GroupFilter {

	private final List<Predicate<OrganisationGroup>> demands = new ArrayList<>();

	private GroupFilter() {
	}

	/** The tallies of a list; that years are demanded is not looked at. */
	static Predicate<OrganisationGroup> tallies(OrganisationList list) {
		OrganisationFilter filter = list.filter();
		return new GroupFilter().in(list.scope())
			.anyOf(filter.countries(), OrganisationGroup::countryCode)
			.anyOf(filter.regions(), OrganisationGroup::regionId)
			.anyOf(filter.roles(), OrganisationGroup::role)
			.anyOf(filter.types(), OrganisationGroup::type)
			.demand(filter.sectors(), (sectors, tally) -> !Collections.disjoint(tally.sectorIds(), sectors))
			.demand(filter.crossSector(), (wanted, tally) -> wanted == tally.crossSector())
			.demand(filter.international(), (wanted, tally) -> wanted == tally.international())::passes;
	}

	private GroupFilter in(ListParent scope) {
		return switch (scope.kind()) {
			case WORLD -> this;
			case COUNTRY -> anyOf(List.of(scope.key()), OrganisationGroup::countryCode);
			case REGION -> anyOf(List.of(scope.key()), OrganisationGroup::regionId);
			case SECTOR -> demand(scope.key(), (sector, tally) -> tally.sectorIds().contains(sector));
		};
	}

	private <V> GroupFilter anyOf(@Nullable Collection<V> values, Function<OrganisationGroup, @Nullable V> value) {
		if (values != null) {
			Set<@Nullable V> wanted = new HashSet<>(values);
			this.demands.add((tally) -> wanted.contains(value.apply(tally)));
		}
		return this;
	}

	private <V> GroupFilter demand(@Nullable V wanted, BiPredicate<V, OrganisationGroup> passes) {
		if (wanted != null) {
			this.demands.add((tally) -> passes.test(wanted, tally));
		}
		return this;
	}

	private boolean passes(OrganisationGroup tally) {
		for (Predicate<OrganisationGroup> demand : this.demands) {
			if (!demand.test(tally)) {
				return false;
			}
		}
		return true;
	}

}
