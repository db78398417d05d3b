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

/** The criteria of a filter, applied to groups. */
final class GroupFilter {

	private final List<Predicate<OrganisationGroup>> demands = new ArrayList<>();

	private GroupFilter() {
	}

	/** Whether a group belongs to a list, whatever the founding years. */
	static Predicate<OrganisationGroup> of(OrganisationList list) {
		OrganisationFilter filter = list.filter();
		return new GroupFilter().in(list.parent())
			.anyOf(filter.countries(), OrganisationGroup::countryCode)
			.anyOf(filter.regions(), OrganisationGroup::regionId)
			.anyOf(filter.roles(), OrganisationGroup::role)
			.anyOf(filter.types(), OrganisationGroup::type)
			.demand(filter.sectors(), (sectors, group) -> !Collections.disjoint(group.sectorIds(), sectors))
			.demand(filter.crossSector(), (wanted, group) -> wanted == group.crossSector())
			.demand(filter.international(), (wanted, group) -> wanted == group.international())::passes;
	}

	private GroupFilter in(ListParent parent) {
		return switch (parent.kind()) {
			case WORLD -> this;
			case COUNTRY -> anyOf(List.of(parent.key()), OrganisationGroup::countryCode);
			case REGION -> anyOf(List.of(parent.key()), OrganisationGroup::regionId);
			case SECTOR -> demand(parent.key(), (sector, group) -> group.sectorIds().contains(sector));
		};
	}

	private <V> GroupFilter anyOf(@Nullable Collection<V> values, Function<OrganisationGroup, @Nullable V> value) {
		if (values != null) {
			Set<@Nullable V> wanted = new HashSet<>(values);
			this.demands.add((group) -> wanted.contains(value.apply(group)));
		}
		return this;
	}

	private <V> GroupFilter demand(@Nullable V wanted, BiPredicate<V, OrganisationGroup> passes) {
		if (wanted != null) {
			this.demands.add((group) -> passes.test(wanted, group));
		}
		return this;
	}

	private boolean passes(OrganisationGroup group) {
		for (Predicate<OrganisationGroup> demand : this.demands) {
			if (!demand.test(group)) {
				return false;
			}
		}
		return true;
	}

}
