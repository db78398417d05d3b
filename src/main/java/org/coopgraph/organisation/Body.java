package org.coopgraph.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A body of the Alliance and its tasks.
 *
 * @param serves id of the region that a regional office serves
 * @param represents id of the sector that a sectoral organisation represents
 * @param advances ids of the values, principles and statements that it advances
 */
record Body(Organisation organisation, @Nullable String serves, @Nullable String represents, List<String> advances) {
}
