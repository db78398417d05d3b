package org.coopgraph.organisation.filter;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.error.BadRequestException;

/** A range of years, both ends included; an end left out is open. */
public record YearRange(@Nullable Integer from, @Nullable Integer to) implements ValuePredicate {

	/** Every known year. */
	public static final YearRange KNOWN = new YearRange(null, null);

	void check() {
		if (this.from != null && this.to != null && this.from > this.to) {
			throw new BadRequestException(
					"The range founded starts in %s, after its end in %s; from must not be greater than to."
						.formatted(this.from, this.to));
		}
	}

	/** The last year of the range, which is a known one. */
	public int lastYear() {
		return (this.to != null) ? Math.min(this.to, OrganisationOrder.UNKNOWN - 1) : OrganisationOrder.UNKNOWN - 1;
	}

	@Override
	public List<?> keys() {
		return List.of();
	}

	@Override
	public YearRange withoutParameters() {
		return new YearRange((this.from != null) ? 0 : null, (this.to != null) ? 0 : null);
	}

}
