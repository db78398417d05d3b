package org.coopgraph.organisation.statistics;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.ResolvedFilter;
import org.coopgraph.organisation.filter.ValuePredicate;
import org.coopgraph.organisation.filter.ValuePredicate.AnyOf;
import org.coopgraph.organisation.filter.ValuePredicate.Flag;
import org.coopgraph.organisation.filter.YearRange;

/** Selects the groups of a list. */
final class GroupFilter {

	private GroupFilter() {
	}

	/** Whether a group belongs to a list, whatever the founding years. */
	static Predicate<OrganisationGroup> of(OrganisationList list) {
		List<Predicate<OrganisationGroup>> all = Stream.concat(of(list.parent()), of(list.filter())).toList();
		return (group) -> passes(group, all);
	}

	/** In the order of the criteria, the most selective first. */
	private static Stream<Predicate<OrganisationGroup>> of(ResolvedFilter filter) {
		return filter.predicates()
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((entry) -> of(entry.getKey(), entry.getValue()));
	}

	private static Stream<Predicate<OrganisationGroup>> of(ListParent parent) {
		return Stream.ofNullable(parent.kind().criterion())
			.map((criterion) -> of(criterion, new AnyOf(List.of(parent.key()))));
	}

	private static Predicate<OrganisationGroup> of(Criterion criterion, ValuePredicate predicate) {
		return switch (predicate) {
			case AnyOf any -> anyOf(criterion, new HashSet<>(any.values()));
			case Flag flag -> (group) -> Objects.equals(group.value(criterion), flag.value());
			case YearRange _ -> (_) -> true;
		};
	}

	private static Predicate<OrganisationGroup> anyOf(Criterion criterion, Set<?> values) {
		return (criterion == Criterion.SECTOR) ? (group) -> !Collections.disjoint(group.sectorIds(), values)
				: (group) -> values.contains(group.value(criterion));
	}

	private static boolean passes(OrganisationGroup group, List<Predicate<OrganisationGroup>> all) {
		for (Predicate<OrganisationGroup> predicate : all) {
			if (!predicate.test(group)) {
				return false;
			}
		}
		return true;
	}

}
