package org.coopgraph.organisation;

import org.jspecify.annotations.Nullable;

/** Identifies an organisation by exactly one of its keys. */
record OrganisationLookup(@Nullable String id, @Nullable Integer icaId) {
}
