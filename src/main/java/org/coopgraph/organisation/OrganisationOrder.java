package org.coopgraph.organisation;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.Cursor;
import org.coopgraph.graphql.OrderDirection;

/** An order of organisations; those of one year go by name, those of one name by id. */
record OrganisationOrder(OrganisationOrderField field, OrderDirection direction) {

	static final OrganisationOrder BY_NAME = new OrganisationOrder(OrganisationOrderField.NAME, OrderDirection.ASC);

	/** In place of an unknown year. */
	static final int UNKNOWN = 9999;

	static OrganisationOrder orByName(@Nullable OrganisationOrder order) {
		return (order != null) ? order : BY_NAME;
	}

	boolean isAscending() {
		return this.direction == OrderDirection.ASC;
	}

	String cursor(Organisation organisation) {
		return new Cursor(toString(), key(organisation), organisation.id()).encode();
	}

	private String key(Organisation organisation) {
		return switch (this.field) {
			case NAME -> organisation.sortName();
			case FOUNDED -> organisation.foundedAscending() + " " + organisation.sortName();
		};
	}

	/** The name at which a cursor stands, folded for ordering. */
	String name(Cursor cursor) {
		return switch (this.field) {
			case NAME -> cursor.key();
			case FOUNDED -> cursor.rest();
		};
	}

	/** The year at which a cursor stands. */
	int year(Cursor cursor) {
		return Math.toIntExact(cursor.number());
	}

	@Override
	public String toString() {
		return this.field + " " + this.direction;
	}

}
