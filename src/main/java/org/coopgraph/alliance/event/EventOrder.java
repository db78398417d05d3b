package org.coopgraph.alliance.event;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.paging.Cursor;
import org.coopgraph.graphql.paging.OrderDirection;
import org.coopgraph.graphql.paging.Page;
import org.coopgraph.graphql.paging.PageArguments;

/** An order of events; events of one date are ordered by id. */
record EventOrder(EventOrderField field, OrderDirection direction) {

	private static final EventOrder BY_DATE = new EventOrder(EventOrderField.DATE, OrderDirection.ASC);

	static EventOrder orByDate(@Nullable EventOrder order) {
		return (order != null) ? order : BY_DATE;
	}

	/**
	 * A page of a list.
	 * @param events the list, oldest first
	 */
	Page<Event> page(List<Event> events, PageArguments arguments) {
		Cursor position = arguments.position(toString());
		boolean ascending = arguments.forward() == (this.direction == OrderDirection.ASC);
		int sign = ascending ? 1 : -1;
		List<Event> read = (ascending ? events : events.reversed()).stream()
			.filter((event) -> position == null || sign * compare(event, position) > 0)
			.limit(arguments.size() + 1L)
			.toList();
		return Page.of(read, arguments);
	}

	private static int compare(Event event, Cursor position) {
		int order = event.date().compareTo(position.key());
		return (order != 0) ? order : event.id().compareTo(position.id());
	}

	String cursor(Event event) {
		return new Cursor(toString(), event.date(), event.id()).encode();
	}

	@Override
	public String toString() {
		return this.field + " " + this.direction;
	}

}
