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

		WORLD(null), COUNTRY(Criterion.COUNTRY), REGION(Criterion.REGION), SECTOR(Criterion.SECTOR);

		private final @Nullable Criterion criterion;

		Kind(@Nullable Criterion criterion) {
			this.criterion = criterion;
		}

		/** Of which criterion the key is a value. */
		@Nullable Criterion criterion() {
			return this.criterion;
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
