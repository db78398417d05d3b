package org.coopgraph.organisation;

import org.jspecify.annotations.Nullable;

/** A range of years, both ends included; an end left out is open. */
record YearRange(@Nullable Integer from, @Nullable Integer to) {

	/** The last year of the range, which is a known one. */
	int lastYear() {
		return (this.to != null) ? Math.min(this.to, OrganisationOrder.UNKNOWN - 1) : OrganisationOrder.UNKNOWN - 1;
	}

	/** The same for all ranges with the same ends. */
	YearRange form() {
		return new YearRange((this.from != null) ? 0 : null, (this.to != null) ? 0 : null);
	}

	/** Whether a decade has years of the range. */
	boolean meets(@Nullable Integer decade) {
		return decade != null && (this.from == null || this.from < decade + 10)
				&& (this.to == null || this.to >= decade);
	}

}
