package org.coopgraph.alliance;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.PartialDate;
import org.coopgraph.graphql.error.BadRequestException;

/** A range of time; both ends are included, to their own precision, and may be open. */
public record Period(@Nullable PartialDate from, @Nullable PartialDate to) {

	public static final Period ALL = new Period(null, null);

	public Period {
		if (from != null && to != null && from.firstDay().isAfter(to.lastDay())) {
			throw new BadRequestException(
					"The period starts in %s, after its end in %s; from must not be later than to.".formatted(from,
							to));
		}
	}

	/** Whether both ends are open, so that even a fact without a date is within it. */
	public boolean isOpen() {
		return equals(ALL);
	}

	/** Whether at least a part of the time from one date to another is within it. */
	public boolean overlaps(PartialDate first, PartialDate last) {
		return overlaps(first.firstDay(), last.lastDay());
	}

	public boolean overlaps(LocalDate first, LocalDate last) {
		return (this.from == null || !last.isBefore(this.from.firstDay()))
				&& (this.to == null || !first.isAfter(this.to.lastDay()));
	}

}
