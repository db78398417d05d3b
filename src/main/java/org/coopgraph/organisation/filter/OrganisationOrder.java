package org.coopgraph.organisation.filter;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.error.BadRequestException;
import org.coopgraph.graphql.paging.Cursor;
import org.coopgraph.graphql.paging.OrderDirection;
import org.coopgraph.organisation.Organisation;

/**
 * An order of organisations. Organisations of the same year are ordered by name, those of
 * the same name or distance by id.
 */
public record OrganisationOrder(OrganisationOrderField field, OrderDirection direction) {

	static final OrganisationOrder BY_NAME = new OrganisationOrder(OrganisationOrderField.NAME, OrderDirection.ASC);

	static final OrganisationOrder NEAREST_FIRST = new OrganisationOrder(OrganisationOrderField.DISTANCE,
			OrderDirection.ASC);

	/** Stands for an unknown year, after all others. */
	public static final int UNKNOWN = 9999;

	/**
	 * The requested order. The default is by distance where a filter has a point, and
	 * else by name.
	 * @throws BadRequestException if there is no point for an order by distance
	 */
	public static OrganisationOrder of(@Nullable OrganisationOrder requested, ResolvedFilter filter) {
		if (requested == null) {
			return (filter.near() != null) ? NEAREST_FIRST : BY_NAME;
		}
		if (requested.isByDistance() && filter.near() == null) {
			throw new BadRequestException("The order by DISTANCE needs a point; set near in the filter.");
		}
		return requested;
	}

	public boolean isByDistance() {
		return this.field == OrganisationOrderField.DISTANCE;
	}

	public boolean isAscending() {
		return this.direction == OrderDirection.ASC;
	}

	/** The sort key of an organisation. */
	public String key(Organisation organisation, double metres) {
		return switch (this.field) {
			case NAME -> organisation.sortKeys().name();
			case FOUNDED -> organisation.sortKeys().founded() + " " + organisation.sortKeys().name();
			case DISTANCE -> Double.toString(metres);
		};
	}

	/** The name in the key of a cursor, folded for ordering. */
	public String name(Cursor cursor) {
		return (this.field == OrganisationOrderField.FOUNDED) ? cursor.rest() : cursor.key();
	}

	/** The year in the key of a cursor. */
	public int year(Cursor cursor) {
		return Math.toIntExact(cursor.number());
	}

	@Override
	public String toString() {
		return this.field + " " + this.direction;
	}

}
