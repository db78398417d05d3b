package org.coopgraph.organisation;

/** Category of a member. */
public enum MembershipCategory {

	FULL, ASSOCIATE

}
