package org.coopgraph.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How many organisations agree in all that is named.
 *
 * @param founded when they were founded
 */
record Tally(@Nullable String countryCode, @Nullable String regionId, OrganisationRole role,
		@Nullable OrganisationType type, List<String> sectorIds, boolean crossSector, boolean international,
		int organisations, FoundingYears founded) {

	/** How many of them were founded in some years, all where no years are given. */
	int organisations(@Nullable YearRange years) {
		return (years != null) ? this.founded.within(years) : this.organisations;
	}

}
