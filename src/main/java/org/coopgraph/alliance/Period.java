package org.coopgraph.alliance;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.PartialDate;
import org.coopgraph.graphql.error.BadRequestException;

/** The time asked for; both ends count, to their own precision, and may be open. */
record Period(@Nullable PartialDate from, @Nullable PartialDate to) {

	static final Period ALL = new Period(null, null);

	Period {
		if (from != null && to != null && from.firstDay().isAfter(to.lastDay())) {
			throw new BadRequestException("The time begins in %s, after it ends in %s.".formatted(from, to));
		}
	}

	/** Whether all of time is asked for, also what has no date. */
	boolean isOpen() {
		return equals(ALL);
	}

	/** Whether something that lasted from one date to another falls into it in part. */
	boolean overlaps(PartialDate first, PartialDate last) {
		return overlaps(first.firstDay(), last.lastDay());
	}

	boolean overlaps(LocalDate first, LocalDate last) {
		return (this.from == null || !last.isBefore(this.from.firstDay()))
				&& (this.to == null || !first.isAfter(this.to.lastDay()));
	}

}
