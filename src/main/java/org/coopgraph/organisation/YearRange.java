package org.coopgraph.organisation;

import org.jspecify.annotations.Nullable;

/** A range of years, both ends included; an end left out is open. */
record YearRange(@Nullable Integer from, @Nullable Integer to) {
}
