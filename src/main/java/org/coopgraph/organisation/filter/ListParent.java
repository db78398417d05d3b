package org.coopgraph.organisation.filter;

import org.jspecify.annotations.Nullable;

import org.coopgraph.country.Country;
import org.coopgraph.country.Region;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.sector.Sector;

/**
 * The country, region or sector whose organisations a list contains, the organisation
 * whose affiliations it contains, or the whole world.
 *
 * @param key a country's code, or the id of any other entity
 */
public record ListParent(Kind kind, String key) {

	public enum Kind {

		WORLD(null), COUNTRY(Criterion.COUNTRY), REGION(Criterion.REGION), SECTOR(Criterion.SECTOR),

		/** The list contains the organisations that are affiliated to it. */
		FEDERATION(null),

		/** The list contains the organisations to which it is affiliated. */
		AFFILIATE(null);

		private final @Nullable Criterion criterion;

		Kind(@Nullable Criterion criterion) {
			this.criterion = criterion;
		}

		/** The criterion whose value is the key. */
		public @Nullable Criterion criterion() {
			return this.criterion;
		}

		/** Whether it is an organisation; the statistics know no affiliations. */
		public boolean isOrganisation() {
			return this == FEDERATION || this == AFFILIATE;
		}

	}

	public static final ListParent WORLD = new ListParent(Kind.WORLD, "");

	public static ListParent of(Country country) {
		return new ListParent(Kind.COUNTRY, country.code());
	}

	public static ListParent of(Region region) {
		return new ListParent(Kind.REGION, region.id());
	}

	public static ListParent ofAffiliates(Organisation federation) {
		return new ListParent(Kind.FEDERATION, federation.id());
	}

	public static ListParent ofFederations(Organisation affiliate) {
		return new ListParent(Kind.AFFILIATE, affiliate.id());
	}

	public static ListParent of(Sector sector) {
		return new ListParent(Kind.SECTOR, sector.id());
	}

}
