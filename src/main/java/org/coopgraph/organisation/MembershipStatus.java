package org.coopgraph.organisation;

/** What is known of a membership on a date. */
public enum MembershipStatus {

	MEMBER, JOINED_LATER, LEFT, KNOWN_BEFORE, KNOWN_LATER, UNDATED

}
