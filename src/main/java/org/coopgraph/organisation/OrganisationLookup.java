package org.coopgraph.organisation;

import org.jspecify.annotations.Nullable;

/** What a caller knows of an organisation: exactly one of these. */
record OrganisationLookup(@Nullable String id, @Nullable Integer icaId) {
}
