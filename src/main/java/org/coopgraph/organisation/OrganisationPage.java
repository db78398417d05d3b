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
			return this.arguments.position(orderOfCursors());
		}

		/**
		 * The position of an organisation, so many metres from the point of the filter.
		 */
		String cursor(Organisation organisation, double metres) {
			return new Cursor(orderOfCursors(), this.order.key(organisation, metres), organisation.id()).encode();
		}

		/** Distances from one point mean nothing for another. */
		private String orderOfCursors() {
			NearFilter near = this.lists.filter().near();
			return (this.order.isByDistance() && near != null)
					? "%s FROM %s %s".formatted(this.order, near.latitude(), near.longitude()) : this.order.toString();
		}

		/** Whether it goes on from a name. */
		boolean startsAtName() {
			return cursor() != null && !this.order.isByDistance();
		}

		/** The same page of the organisations within a smaller circle. */
		Shape within(NearFilter circle) {
			return new Shape(new OrganisationList.Shape(this.lists.scope(), this.lists.filter().within(circle)),
					this.order, this.arguments);
		}

	}

}
