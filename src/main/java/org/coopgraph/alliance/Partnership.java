package org.coopgraph.alliance;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.Sourced;

/**
 * A way in which the Alliance works with a partner.
 *
 * @param since as precise as its source
 */
record Partnership(Partner partner, PartnershipForm form, @Nullable String since,
		List<String> sourceIds) implements Sourced {
}
