package org.coopgraph.organisation;

import org.coopgraph.country.Country;
import org.coopgraph.country.Region;
import org.coopgraph.sector.Sector;

/**
 * Where in the graph a list of organisations stands.
 *
 * @param key what the organisations of the list have: a country's code, a region's or a
 * sector's id
 */
record Scope(Kind kind, String key) {

	enum Kind {

		WORLD, COUNTRY, REGION, SECTOR

	}

	static final Scope WORLD = new Scope(Kind.WORLD, "");

	static Scope of(Country country) {
		return new Scope(Kind.COUNTRY, country.code());
	}

	static Scope of(Region region) {
		return new Scope(Kind.REGION, region.id());
	}

	static Scope of(Sector sector) {
		return new Scope(Kind.SECTOR, sector.id());
	}

}
