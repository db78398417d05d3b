package org.coopgraph.organisation.query;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.paging.Cursor;
import org.coopgraph.graphql.paging.PageArguments;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.OrganisationColumns;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.NearFilter;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.OrganisationOrder;
import org.coopgraph.organisation.filter.OrganisationOrderField;

/** A page of a list. */
public record OrganisationPage(OrganisationList list, OrganisationOrder order, PageArguments arguments,
		OrganisationColumns columns) {

	public ListParent parent() {
		return this.list.parent();
	}

	/** The same for this page of the lists of all parents of a kind. */
	public BatchKey batchKey() {
		return new BatchKey(this.list.batchKey(), this.order, this.arguments, this.columns);
	}

	/** A page of the lists of all parents of a kind. */
	public record BatchKey(OrganisationList.BatchKey lists, OrganisationOrder order, PageArguments arguments,
			OrganisationColumns columns) {

		/** Whether rows are read in ascending order. */
		public boolean isAscending() {
			return this.order.isAscending() == this.arguments.forward();
		}

		/** The position from which rows are read. */
		public @Nullable Cursor cursor() {
			return this.arguments.position(orderOfCursors());
		}

		/**
		 * The cursor of an organisation, given its distance from the point of the filter.
		 */
		public String cursor(Organisation organisation, double metres) {
			return new Cursor(orderOfCursors(), this.order.key(organisation, metres), organisation.id()).encode();
		}

		/** The order that a cursor is valid for: distances are from one point. */
		private String orderOfCursors() {
			NearFilter near = this.lists.filter().near();
			return (this.order.isByDistance() && near != null)
					? "%s FROM %s %s".formatted(this.order, near.latitude(), near.longitude()) : this.order.toString();
		}

		/** Whether it starts beyond a name. */
		public boolean startsAtName() {
			return cursor() != null && !this.order.isByDistance();
		}

		/** The same for all pages that differ only in parameters of a statement. */
		BatchKey withoutParameters() {
			BatchKey first = new BatchKey(this.lists.withoutParameters(), this.order,
					new PageArguments(0, this.arguments.forward(), null), this.columns);
			Cursor cursor = cursor();
			return (cursor == null) ? first : first.from(new Cursor(first.orderOfCursors(), placeholder(cursor), ""));
		}

		private BatchKey from(Cursor cursor) {
			return new BatchKey(this.lists, this.order, new PageArguments(0, this.arguments.forward(), cursor),
					this.columns);
		}

		private String placeholder(Cursor cursor) {
			return (isAtUnknownYear(cursor) ? OrganisationOrder.UNKNOWN : 0) + " ";
		}

		/** Whether a cursor is among the organisations whose year is unknown. */
		boolean isAtUnknownYear(Cursor cursor) {
			return this.order.field() == OrganisationOrderField.FOUNDED
					&& this.order.year(cursor) == OrganisationOrder.UNKNOWN;
		}

		/** The same page of the organisations within a smaller circle. */
		BatchKey within(NearFilter circle) {
			return new BatchKey(new OrganisationList.BatchKey(this.lists.parent(), this.lists.filter().with(circle)),
					this.order, this.arguments, this.columns);
		}

	}

}
