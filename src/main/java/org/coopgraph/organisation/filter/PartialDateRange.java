package org.coopgraph.organisation.filter;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.PartialDate;
import org.coopgraph.graphql.error.BadRequestException;

/** A range of dates, both ends included; an end left out is open. */
public record PartialDateRange(@Nullable PartialDate from, @Nullable PartialDate to) {

	/** Checks that the range, a field of the filter, does not start after its end. */
	void check(String field) {
		if (this.from != null && this.to != null && this.from.firstDay().isAfter(this.to.lastDay())) {
			throw new BadRequestException(
					"The range %s starts in %s, after its end in %s; from must not be later than to.".formatted(field,
							this.from, this.to));
		}
	}

	/** Whether every day that a date may mean is in the range; an unknown date is not. */
	boolean includes(@Nullable PartialDate date) {
		return date != null && (this.from == null || !date.firstDay().isBefore(this.from.firstDay()))
				&& (this.to == null || !date.lastDay().isAfter(this.to.lastDay()));
	}

}
