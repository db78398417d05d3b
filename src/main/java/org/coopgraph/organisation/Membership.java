package org.coopgraph.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.PartialDate;
import org.coopgraph.entity.Sourced;

/**
 * Membership of an organisation in the Alliance.
 *
 * @param note further information of its sources
 */
record Membership(@Nullable MembershipCategory category, MembershipDates dates, @Nullable String note,
		List<String> sourceIds) implements Sourced {

	public @Nullable PartialDate since() {
		return this.dates.since();
	}

	public @Nullable PartialDate until() {
		return this.dates.until();
	}

	public @Nullable PartialDate listedFrom() {
		return (this.dates.lists() != null) ? this.dates.lists().from() : null;
	}

	public @Nullable PartialDate listedTo() {
		return (this.dates.lists() != null) ? this.dates.lists().to() : null;
	}

}
