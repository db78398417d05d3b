package org.coopgraph.organisation.statistics;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.organisation.Location;
import org.coopgraph.organisation.OrganisationRole;
import org.coopgraph.organisation.OrganisationType;
import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.YearRange;

/**
 * The number of organisations that have the same values.
 *
 * @param founded the years in which they were founded
 * @param corners the southwestern and northeastern corners of their locations, in each
 * ten degrees of longitude
 */
record OrganisationGroup(@Nullable String countryCode, @Nullable String regionId, OrganisationRole role,
		@Nullable OrganisationType type, List<String> sectorIds, boolean crossSector, boolean international,
		int organisations, FoundingYears founded, List<Location> corners) {

	/** The value of a criterion with a single value. */
	@Nullable Object value(Criterion criterion) {
		return switch (criterion) {
			case COUNTRY -> this.countryCode;
			case REGION -> this.regionId;
			case TYPE -> this.type;
			case ROLE -> this.role;
			case CROSS_SECTOR -> this.crossSector;
			case INTERNATIONAL -> this.international;
			case SECTOR, FOUNDED, MEMBERSHIP -> throw new IllegalArgumentException(criterion + " has several values");
		};
	}

	/** The number of organisations founded in some years, or of all without years. */
	int organisations(@Nullable YearRange years) {
		return (years != null) ? this.founded.within(years) : this.organisations;
	}

}
