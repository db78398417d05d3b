package org.coopgraph.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which organisations: lists are alternatives, fields are conjoined; null does not
 * restrict.
 */
record OrganisationFilter(@Nullable List<OrganisationRole> roles, @Nullable List<OrganisationType> types,
		@Nullable List<String> countries, @Nullable List<String> regions, @Nullable List<String> sectors,
		@Nullable YearRange founded, @Nullable Boolean crossSector, @Nullable Boolean international,
		@Nullable BoundingBoxFilter within, @Nullable NearFilter near, @Nullable String text) {

	static final OrganisationFilter ALL = new OrganisationFilter(null, null, null, null, null, null, null, null, null,
			null, null);

	static OrganisationFilter inRoles(List<OrganisationRole> roles) {
		return new OrganisationFilter(roles, null, null, null, null, null, null, null, null, null, null);
	}

}
