package org.coopgraph.alliance;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.PartialDate;
import org.coopgraph.graphql.paging.PageArguments;

/** Which events are asked for: those that overlap the time. */
record EventSelection(Period period, @Nullable List<EventKind> kinds) {

	EventConnection page(List<Event> events, EventOrder order, PageArguments arguments) {
		List<Event> selected = events.stream().filter(this::includes).toList();
		return EventConnection.of(order.page(selected, arguments), order, selected.size());
	}

	private boolean includes(Event event) {
		return isWithin(event) && (this.kinds == null || this.kinds.contains(event.kind()));
	}

	/** An event counts from its first to its last day, however precise they are. */
	private boolean isWithin(Event event) {
		return this.period.overlaps(new PartialDate(event.date()),
				new PartialDate((event.endDate() != null) ? event.endDate() : event.date()));
	}

}
