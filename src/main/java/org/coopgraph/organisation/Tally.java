package org.coopgraph.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How many organisations agree in all that is named.
 *
 * @param decade the first year of that in which they were founded
 */
record Tally(@Nullable String countryCode, @Nullable String regionId, OrganisationRole role,
		@Nullable OrganisationType type, List<String> sectorIds, boolean crossSector, boolean international,
		@Nullable Integer decade, int organisations) {

	/** Without the decade; far fewer differ then. */
	Tally ofAllTime(int organisations) {
		return new Tally(this.countryCode, this.regionId, this.role, this.type, this.sectorIds, this.crossSector,
				this.international, null, organisations);
	}

}
