package org.coopgraph.organisation;

import java.util.Map;

import org.coopgraph.entity.PartialDate;

/**
 * What is known of all memberships on a date.
 *
 * @param organisations numbers of organisations; a status that none has is missing
 */
public record MembershipOnDate(PartialDate date, Map<MembershipStatus, Integer> organisations) {

	public int members() {
		return number(MembershipStatus.MEMBER);
	}

	public int joinedLater() {
		return number(MembershipStatus.JOINED_LATER);
	}

	public int left() {
		return number(MembershipStatus.LEFT);
	}

	public int unknown() {
		return knownBefore() + knownLater() + undated();
	}

	public int knownBefore() {
		return number(MembershipStatus.KNOWN_BEFORE);
	}

	public int knownLater() {
		return number(MembershipStatus.KNOWN_LATER);
	}

	public int undated() {
		return number(MembershipStatus.UNDATED);
	}

	private int number(MembershipStatus status) {
		return this.organisations.getOrDefault(status, 0);
	}

}
