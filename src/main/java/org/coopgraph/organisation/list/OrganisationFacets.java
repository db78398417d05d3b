package org.coopgraph.organisation.list;

import org.coopgraph.country.Country;
import org.coopgraph.country.Region;
import org.coopgraph.organisation.OrganisationType;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.statistics.Facet;
import org.coopgraph.organisation.statistics.FacetKey;
import org.coopgraph.sector.Sector;

/** The facets of a list of organisations. */
record OrganisationFacets(OrganisationList list) {

	FacetKey by(Facet facet) {
		return new FacetKey(this.list, facet);
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
