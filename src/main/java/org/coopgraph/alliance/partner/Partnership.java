package org.coopgraph.alliance.partner;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.Sourced;

/**
 * A way in which the Alliance works with a partner.
 *
 * @param topic of the work
 * @param since as precise as its source
 */
record Partnership(Partner partner, PartnershipForm form, @Nullable PartnershipLevel level, @Nullable String since,
		@Nullable String topic, @Nullable String topicFr, @Nullable String topicEs,
		List<String> sourceIds) implements Sourced {
}
