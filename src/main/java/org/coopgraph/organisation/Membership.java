package org.coopgraph.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.Sourced;

/**
 * Membership of an organisation in the Alliance.
 *
 * @param since as precise as its source
 */
record Membership(@Nullable MembershipCategory category, @Nullable String since,
		List<String> sourceIds) implements Sourced {
}
