package org.coopgraph.organisation.filter;

import org.jspecify.annotations.Nullable;

import org.coopgraph.country.Country;
import org.coopgraph.country.Region;
import org.coopgraph.sector.Sector;

/**
 * The country, region or sector whose organisations a list contains, or the whole world.
 *
 * @param key a country's code, a region's or a sector's id
 */
public record ListParent(Kind kind, String key) {

	public enum Kind {

		WORLD(null), COUNTRY(Criterion.COUNTRY), REGION(Criterion.REGION), SECTOR(Criterion.SECTOR);

		private final @Nullable Criterion criterion;

		Kind(@Nullable Criterion criterion) {
			this.criterion = criterion;
		}

		/** The criterion whose value is the key. */
		public @Nullable Criterion criterion() {
			return this.criterion;
		}

	}

	public static final ListParent WORLD = new ListParent(Kind.WORLD, "");

	public static ListParent of(Country country) {
		return new ListParent(Kind.COUNTRY, country.code());
	}

	public static ListParent of(Region region) {
		return new ListParent(Kind.REGION, region.id());
	}

	public static ListParent of(Sector sector) {
		return new ListParent(Kind.SECTOR, sector.id());
	}

}
