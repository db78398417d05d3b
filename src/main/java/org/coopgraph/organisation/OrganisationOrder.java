package org.coopgraph.organisation;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.Cursor;
import org.coopgraph.graphql.OrderDirection;

/** An order of organisations; ties are broken by id. */
record OrganisationOrder(OrganisationOrderField field, OrderDirection direction) {

	static final OrganisationOrder BY_NAME = new OrganisationOrder(OrganisationOrderField.NAME, OrderDirection.ASC);

	static OrganisationOrder orByName(@Nullable OrganisationOrder order) {
		return (order != null) ? order : BY_NAME;
	}

	/** The property that holds the order; an index has it together with the id. */
	String property() {
		return switch (this.field) {
			case NAME -> "sortName";
			case FOUNDED -> isAscending() ? "foundedAscending" : "foundedDescending";
		};
	}

	boolean isAscending() {
		return this.direction == OrderDirection.ASC;
	}

	String cursor(Organisation organisation) {
		return new Cursor(toString(), String.valueOf(key(organisation)), organisation.id()).encode();
	}

	/** The value of the property, as a cursor gives it back. */
	Object key(Cursor cursor) {
		return (this.field == OrganisationOrderField.NAME) ? cursor.key() : cursor.number();
	}

	private Object key(Organisation organisation) {
		return switch (this.field) {
			case NAME -> organisation.sortName();
			case FOUNDED -> isAscending() ? organisation.foundedAscending() : organisation.foundedDescending();
		};
	}

	@Override
	public String toString() {
		return this.field + " " + this.direction;
	}

}
