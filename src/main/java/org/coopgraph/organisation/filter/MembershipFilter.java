package org.coopgraph.organisation.filter;

import java.util.List;

import org.coopgraph.entity.PartialDate;
import org.coopgraph.organisation.MembershipDates;
import org.coopgraph.organisation.MembershipStatus;

/** What is known of a membership on a date; any of the statuses may hold. */
public record MembershipFilter(PartialDate on, List<MembershipStatus> statuses) {

	boolean includes(MembershipDates dates) {
		return this.statuses.contains(dates.on(this.on));
	}

}
