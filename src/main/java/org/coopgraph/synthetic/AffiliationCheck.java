package org.coopgraph.synthetic;

import org.coopgraph.dataset.csv.Violations;

/**
 * Checks that affiliates are in the country of the organisation they are affiliated to,
 * and close to a real organisation.
 */
final class AffiliationCheck {

	private static final int MAX_AFFILIATIONS = 3;

	private final SyntheticRows rows;

	private final Violations violations;

	/** How many affiliations lead from a row to a real organisation. */
	private final byte[] lengths;

	AffiliationCheck(SyntheticRows rows, Violations violations) {
		this.rows = rows;
		this.violations = violations;
		this.lengths = new byte[rows.count()];
	}

	/** A row refers only to rows above it. */
	void check() {
		for (int row = 0; row < this.rows.count() && this.violations.count() < SyntheticCheck.MAX_VIOLATIONS; row++) {
			check(row, this.rows.affiliatedTo(row));
		}
	}

	private void check(int row, int affiliatedTo) {
		this.lengths[row] = (byte) ((affiliatedTo < 0) ? 1 : this.lengths[affiliatedTo] + 1);
		if (this.lengths[row] > MAX_AFFILIATIONS) {
			this.lengths[row] = MAX_AFFILIATIONS;
			addViolation(row, "%s is already %s affiliations away from a real organisation; that is the maximum"
				.formatted(SyntheticRows.id(affiliatedTo), MAX_AFFILIATIONS));
		}
		if (affiliatedTo >= 0 && !sameCountry(row, affiliatedTo)) {
			addViolation(row, RealOrganisations.OTHER_COUNTRY.formatted(SyntheticRows.id(affiliatedTo),
					this.rows.group(row).country()));
		}
	}

	private boolean sameCountry(int row, int other) {
		return this.rows.group(row).country().equals(this.rows.group(other).country());
	}

	private void addViolation(int row, String message) {
		SyntheticFile.addViolation(row, "affiliatedTo", message, this.violations);
	}

}
