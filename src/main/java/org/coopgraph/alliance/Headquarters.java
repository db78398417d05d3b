package org.coopgraph.alliance;

import org.jspecify.annotations.Nullable;

import org.coopgraph.country.Country;

/** The seat of the global office. */
record Headquarters(String city, @Nullable Country country) {
}
