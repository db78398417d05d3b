package org.coopgraph.organisation;

import org.jspecify.annotations.Nullable;

/**
 * How many organisations that agree in what is named were founded in a decade. Sectors
 * are not among it, for with them there would be hundreds of thousands.
 *
 * @param decade its first year
 */
record DecadeTally(@Nullable String countryCode, @Nullable String regionId, OrganisationRole role,
		@Nullable OrganisationType type, int decade, int organisations) {
}
