package org.coopgraph.organisation.filter;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.organisation.MembershipDates;
import org.coopgraph.organisation.MembershipStatus;
import org.coopgraph.organisation.Memberships;
import org.coopgraph.organisation.OrganisationRole;
import org.coopgraph.organisation.filter.ValuePredicate.AnyOf;
import org.springframework.stereotype.Component;

/** Finds the members that the conditions of a filter on their membership select. */
@Component
class MemberSelection {

	private final Memberships memberships;

	MemberSelection(Memberships memberships) {
		this.memberships = memberships;
	}

	/**
	 * Adds the members to the criteria of a filter. Their role is a criterion, too, by
	 * which they are counted and read.
	 */
	ResolvedFilter of(OrganisationFilter filter, ResolvedFilter criteria) {
		return conditions(filter).reduce(Predicate::and)
			.map((dates) -> criteria.with(Criterion.ROLE, members(criteria))
				.with(Criterion.MEMBERSHIP, new AnyOf(this.memberships.members(dates))))
			.orElse(criteria);
	}

	private static AnyOf members(ResolvedFilter criteria) {
		return new AnyOf(criteria.admits(OrganisationRole.MEMBER) ? List.of(OrganisationRole.MEMBER) : List.of());
	}

	private static Stream<Predicate<MembershipDates>> conditions(OrganisationFilter filter) {
		return Stream
			.of(condition(filter.memberOn(), (date, dates) -> dates.on(date) == MembershipStatus.MEMBER),
					condition(filter.membership(), MembershipFilter::includes),
					condition(filter.joined(), (range, dates) -> range.includes(dates.since())),
					condition(filter.left(), (range, dates) -> range.includes(dates.until())))
			.flatMap(Function.identity());
	}

	private static <T> Stream<Predicate<MembershipDates>> condition(@Nullable T given,
			BiPredicate<T, MembershipDates> holds) {
		return Stream.ofNullable(given).map((value) -> (dates) -> holds.test(value, dates));
	}

}
