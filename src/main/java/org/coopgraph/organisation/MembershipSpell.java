package org.coopgraph.organisation;

import java.time.LocalDate;

import org.coopgraph.entity.PartialDate;

/**
 * Days on which an organisation is certain to have been a member; none if the last is
 * before the first.
 */
record MembershipSpell(LocalDate firstDay, LocalDate lastDay) {

	/** An admission in a month or a year is certain on its last day. */
	static MembershipSpell of(PartialDate admission) {
		return new MembershipSpell(admission.lastDay(), admission.lastDay());
	}

	/** A list of a month or a year may be of any of its days. */
	static MembershipSpell of(MembershipDates.Lists lists) {
		return new MembershipSpell(lists.from().lastDay(), lists.to().firstDay());
	}

	/** A membership lasts from one proof of it to another. */
	MembershipSpell joined(MembershipSpell other) {
		return new MembershipSpell(this.firstDay.isBefore(other.firstDay) ? this.firstDay : other.firstDay,
				this.lastDay.isAfter(other.lastDay) ? this.lastDay : other.lastDay);
	}

	MembershipSpell until(PartialDate end) {
		return new MembershipSpell(this.firstDay, end.firstDay().minusDays(1));
	}

	boolean includes(PartialDate date) {
		return !date.firstDay().isBefore(this.firstDay) && !date.lastDay().isAfter(this.lastDay);
	}

}
