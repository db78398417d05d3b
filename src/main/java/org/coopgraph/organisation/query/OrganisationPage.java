package org.coopgraph.organisation.query;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.paging.Cursor;
import org.coopgraph.graphql.paging.PageArguments;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.NearFilter;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.OrganisationOrder;

/** Which page of which list is asked for. */
public record OrganisationPage(OrganisationList list, OrganisationOrder order, PageArguments arguments) {

	public ListParent parent() {
		return this.list.parent();
	}

	/** The same page of the lists of all parents of a kind. */
	public BatchKey batchKey() {
		return new BatchKey(this.list.batchKey(), this.order, this.arguments);
	}

	public record BatchKey(OrganisationList.BatchKey lists, OrganisationOrder order, PageArguments arguments) {

		/** Whether rows are read from the smallest on. */
		public boolean upwards() {
			return this.order.isAscending() == this.arguments.forward();
		}

		/** The position from which rows are read. */
		public @Nullable Cursor cursor() {
			return this.arguments.position(orderOfCursors());
		}

		/**
		 * The position of an organisation, so many metres from the point of the filter.
		 */
		public String cursor(Organisation organisation, double metres) {
			return new Cursor(orderOfCursors(), this.order.key(organisation, metres), organisation.id()).encode();
		}

		/** Distances from one point mean nothing for another. */
		private String orderOfCursors() {
			NearFilter near = this.lists.filter().near();
			return (this.order.isByDistance() && near != null)
					? "%s FROM %s %s".formatted(this.order, near.latitude(), near.longitude()) : this.order.toString();
		}

		/** Whether it goes on from a name. */
		public boolean startsAtName() {
			return cursor() != null && !this.order.isByDistance();
		}

		/** The same page of the organisations within a smaller circle. */
		BatchKey within(NearFilter circle) {
			return new BatchKey(new OrganisationList.BatchKey(this.lists.parent(), this.lists.filter().within(circle)),
					this.order, this.arguments);
		}

	}

}
