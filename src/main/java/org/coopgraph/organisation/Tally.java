package org.coopgraph.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** How many organisations agree in all that is named. */
record Tally(@Nullable String countryCode, @Nullable String regionId, OrganisationRole role,
		@Nullable OrganisationType type, List<String> sectorIds, boolean crossSector, boolean international,
		int organisations) {
}
