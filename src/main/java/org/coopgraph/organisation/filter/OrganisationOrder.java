package org.coopgraph.organisation.filter;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.error.BadRequestException;
import org.coopgraph.graphql.paging.Cursor;
import org.coopgraph.graphql.paging.OrderDirection;
import org.coopgraph.organisation.Organisation;

/**
 * An order of organisations; those of one year go by name, those of one name or one
 * distance by id.
 */
public record OrganisationOrder(OrganisationOrderField field, OrderDirection direction) {

	static final OrganisationOrder BY_NAME = new OrganisationOrder(OrganisationOrderField.NAME, OrderDirection.ASC);

	static final OrganisationOrder NEAREST_FIRST = new OrganisationOrder(OrganisationOrderField.DISTANCE,
			OrderDirection.ASC);

	/** In place of an unknown year. */
	public static final int UNKNOWN = 9999;

	/**
	 * The order that was asked for; without one, the nearest come first where a filter
	 * names a point, and else the first by name.
	 * @throws BadRequestException if there is no point for an order by distance
	 */
	public static OrganisationOrder of(@Nullable OrganisationOrder asked, OrganisationFilter filter) {
		if (asked == null) {
			return (filter.near() != null) ? NEAREST_FIRST : BY_NAME;
		}
		if (asked.isByDistance() && filter.near() == null) {
			throw new BadRequestException("The order by DISTANCE needs a point; set near in the filter.");
		}
		return asked;
	}

	public boolean isByDistance() {
		return this.field == OrganisationOrderField.DISTANCE;
	}

	public boolean isAscending() {
		return this.direction == OrderDirection.ASC;
	}

	/** What an organisation goes by in this order. */
	public String key(Organisation organisation, double metres) {
		return switch (this.field) {
			case NAME -> organisation.sortName();
			case FOUNDED -> organisation.foundedAscending() + " " + organisation.sortName();
			case DISTANCE -> Double.toString(metres);
		};
	}

	/** The name at which a cursor stands, folded for ordering. */
	public String name(Cursor cursor) {
		return (this.field == OrganisationOrderField.FOUNDED) ? cursor.rest() : cursor.key();
	}

	/** The year at which a cursor stands. */
	public int year(Cursor cursor) {
		return Math.toIntExact(cursor.number());
	}

	@Override
	public String toString() {
		return this.field + " " + this.direction;
	}

}
