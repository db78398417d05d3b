package org.coopgraph.organisation.filter;

import org.jspecify.annotations.Nullable;

/** A range of years, both ends included; an end left out is open. */
public record YearRange(@Nullable Integer from, @Nullable Integer to) {

	/** Any year that is known. */
	public static final YearRange KNOWN = new YearRange(null, null);

	/** The last year of the range, which is a known one. */
	public int lastYear() {
		return (this.to != null) ? Math.min(this.to, OrganisationOrder.UNKNOWN - 1) : OrganisationOrder.UNKNOWN - 1;
	}

	/** The same for all ranges with the same ends. */
	YearRange form() {
		return new YearRange((this.from != null) ? 0 : null, (this.to != null) ? 0 : null);
	}

}
