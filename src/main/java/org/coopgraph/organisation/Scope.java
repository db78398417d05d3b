package org.coopgraph.organisation;

import org.jspecify.annotations.Nullable;

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

		WORLD(null), COUNTRY("countryCode"), REGION("regionId"), SECTOR(null);

		private final @Nullable String property;

		Kind(@Nullable String property) {
			this.property = property;
		}

		/** The property that has the key as its value, of which an index begins. */
		@Nullable String property() {
			return this.property;
		}

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
