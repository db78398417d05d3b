package org.coopgraph.organisation;

import org.coopgraph.country.Country;
import org.coopgraph.country.Region;
import org.coopgraph.sector.Sector;

/** What the organisations of a list can be counted by. */
record OrganisationFacets(OrganisationList list) {

	OrganisationFacet by(Facet facet) {
		return new OrganisationFacet(this.list, facet);
	}

	/** Number of organisations in a country. */
	record CountryCount(Country country, int count) {
	}

	/** Number of organisations in a region. */
	record RegionCount(Region region, int count) {
	}

	/** Number of organisations in a sector. */
	record SectorCount(Sector sector, int count) {
	}

	/** Number of organisations of a type. */
	record TypeCount(OrganisationType type, int count) {
	}

	/**
	 * Number of organisations founded in a decade.
	 *
	 * @param decade its first year
	 */
	record DecadeCount(int decade, int count) {
	}

}
