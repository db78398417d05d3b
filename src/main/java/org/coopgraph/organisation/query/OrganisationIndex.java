package org.coopgraph.organisation.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.OrganisationFilter;
import org.coopgraph.organisation.filter.OrganisationOrderField;

/**
 * Where organisations can be read from: an index that begins with some criteria and goes
 * on in the order of names or of years, or one in no order of ours.
 */
public enum OrganisationIndex {

	NAME, COUNTRY(Criterion.COUNTRY), REGION(Criterion.REGION), TYPE(Criterion.TYPE),
	COUNTRY_TYPE(Criterion.COUNTRY, Criterion.TYPE), SECTOR(Criterion.SECTOR),
	SECTOR_COUNTRY(Criterion.SECTOR, Criterion.COUNTRY), CROSS_SECTOR(Criterion.CROSS_SECTOR),
	INTERNATIONAL(Criterion.INTERNATIONAL), FOUNDED, COUNTRY_FOUNDED(Criterion.COUNTRY), ROLE(Criterion.ROLE), LOCATION,
	TEXT;

	private final List<Criterion> criteria;

	OrganisationIndex(Criterion... criteria) {
		this.criteria = List.of(criteria);
	}

	/** The criteria with whose values it begins, in its order. */
	List<Criterion> criteria() {
		return this.criteria;
	}

	/** The order in which it goes on. */
	boolean holds(OrganisationOrderField order) {
		return switch (this) {
			case FOUNDED, COUNTRY_FOUNDED -> order == OrganisationOrderField.FOUNDED;
			case ROLE, LOCATION, TEXT -> false;
			default -> order == OrganisationOrderField.NAME;
		};
	}

	/** How many of it are read at most to be counted, or to be put in order. */
	public int limit() {
		return (this == TEXT) ? 1000 : 10_000;
	}

	/** Whether it goes on in an order of ours. */
	boolean isOrdered() {
		return holds(OrganisationOrderField.NAME) || holds(OrganisationOrderField.FOUNDED);
	}

	/** Whether it is one of relationships to sectors. */
	boolean isOfSectors() {
		return this.criteria.contains(Criterion.SECTOR);
	}

	/**
	 * Whether a filter says where to begin; an index of what is true has nothing else.
	 */
	boolean serves(OrganisationFilter filter) {
		return switch (this) {
			case LOCATION -> filter.isOfPlace();
			case TEXT -> filter.text() != null;
			default -> this.criteria.stream()
				.map(filter::demands)
				.noneMatch((demand) -> demand == null || demand.equals(false) || demand.equals(List.of()));
		};
	}

	/** The criteria whose demands bound how much of it is read. */
	Set<Criterion> bounds() {
		Set<Criterion> bounds = EnumSet.noneOf(Criterion.class);
		bounds.addAll(this.criteria);
		if (holds(OrganisationOrderField.FOUNDED)) {
			bounds.add(Criterion.FOUNDED);
		}
		return bounds;
	}

}
