package org.coopgraph.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.Sourced;

/**
 * Membership of an organisation in the Alliance.
 *
 * @param since as precise as its source
 * @param until as precise as its source
 * @param note further information of its sources
 */
record Membership(@Nullable MembershipCategory category, @Nullable String since, @Nullable String until,
		@Nullable String note, List<String> sourceIds) implements Sourced {
}
