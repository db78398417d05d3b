package org.coopgraph.organisation.statistics;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.organisation.OrganisationRole;
import org.coopgraph.organisation.OrganisationType;
import org.coopgraph.organisation.filter.YearRange;

/**
 * How many organisations agree in all that is named.
 *
 * @param founded when they were founded
 */
record OrganisationGroup(@Nullable String countryCode, @Nullable String regionId, OrganisationRole role,
		@Nullable OrganisationType type, List<String> sectorIds, boolean crossSector, boolean international,
		int organisations, FoundingYears founded) {

	/** How many of them were founded in some years, all where no years are given. */
	int organisations(@Nullable YearRange years) {
		return (years != null) ? this.founded.within(years) : this.organisations;
	}

}
