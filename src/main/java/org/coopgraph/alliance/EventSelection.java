package org.coopgraph.alliance;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.Cursor;
import org.coopgraph.graphql.Page;
import org.coopgraph.graphql.PageArguments;
import org.coopgraph.graphql.PartialDate;

/** Which events are asked for: those that overlap the time. */
record EventSelection(Period period, @Nullable List<EventKind> kinds) {

	EventConnection page(List<Event> events, PageArguments arguments) {
		List<Event> selected = events.stream().filter(this::includes).toList();
		Cursor position = arguments.position(Event.ORDER);
		List<Event> ordered = arguments.forward() ? selected : selected.reversed();
		List<Event> read = ordered.stream()
			.filter((event) -> position == null || isBeyond(event, position, arguments.forward()))
			.limit(arguments.size() + 1L)
			.toList();
		return EventConnection.of(Page.of(read, arguments), selected.size());
	}

	private boolean includes(Event event) {
		return isWithin(event) && (this.kinds == null || this.kinds.contains(event.kind()));
	}

	/** An event counts from its first to its last day, however precise they are. */
	private boolean isWithin(Event event) {
		return this.period.overlaps(new PartialDate(event.date()),
				new PartialDate((event.endDate() != null) ? event.endDate() : event.date()));
	}

	private static boolean isBeyond(Event event, Cursor position, boolean forward) {
		int order = Comparator.comparing(Event::date)
			.thenComparing(Event::id)
			.compare(event, new Event(position.id(), "", null, position.key(), null, null, event.kind()));
		return forward ? order > 0 : order < 0;
	}

}
