package org.coopgraph.organisation;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.Cursor;
import org.coopgraph.graphql.PageArguments;

/** Which page of which list is asked for. */
record OrganisationPage(OrganisationList list, OrganisationOrder order, PageArguments arguments) {

	Scope scope() {
		return this.list.scope();
	}

	/** The same page of the lists of all scopes of a kind. */
	Shape shape() {
		return new Shape(this.list.shape(), this.order, this.arguments);
	}

	record Shape(OrganisationList.Shape lists, OrganisationOrder order, PageArguments arguments) {

		/** Whether rows are read from the smallest on. */
		boolean upwards() {
			return this.order.isAscending() == this.arguments.forward();
		}

		/** The position from which rows are read. */
		@Nullable Cursor cursor() {
			return this.arguments.position(this.order.toString());
		}

	}

}
