package org.coopgraph.alliance.event;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.alliance.Period;
import org.coopgraph.entity.PartialDate;

/**
 * Which events are requested; a criterion that is null holds for all.
 *
 * @param about id of an entity
 * @param countryCode ISO 3166-1 alpha-2
 */
record EventFilter(@Nullable String about, @Nullable String countryCode, Period period,
		@Nullable List<EventKind> kinds) {

	boolean includes(Event event, EventRelations relations) {
		return (this.about == null || relations.isRelated(event, this.about))
				&& (this.countryCode == null || relations.isHeldIn(event, this.countryCode))
				&& (this.kinds == null || this.kinds.contains(event.kind())) && isInPeriod(event);
	}

	private boolean isInPeriod(Event event) {
		return this.period.overlaps(new PartialDate(event.date()),
				new PartialDate((event.endDate() != null) ? event.endDate() : event.date()));
	}

}
