package org.coopgraph.synthetic;

import org.coopgraph.dataset.csv.Violations;

/** Checks that affiliates stay in their country, and close to a real organisation. */
final class SyntheticChains {

	private static final int LONGEST = 3;

	private final SyntheticRows rows;

	private final Violations violations;

	/** How many affiliations lead from a row to a real organisation. */
	private final byte[] lengths;

	SyntheticChains(SyntheticRows rows, Violations violations) {
		this.rows = rows;
		this.violations = violations;
		this.lengths = new byte[rows.count()];
	}

	/** A row refers only to rows above it. */
	void check() {
		for (int row = 0; row < this.rows.count() && this.violations.count() < SyntheticCheck.ENOUGH; row++) {
			check(row, this.rows.affiliatedTo(row));
		}
	}

	private void check(int row, int affiliatedTo) {
		this.lengths[row] = (byte) ((affiliatedTo < 0) ? 1 : this.lengths[affiliatedTo] + 1);
		if (this.lengths[row] > LONGEST) {
			this.lengths[row] = LONGEST;
			report(row, "%s is as far from a real organisation as may be; at most %s affiliations lead there"
				.formatted(SyntheticRows.id(affiliatedTo), LONGEST));
		}
		if (affiliatedTo >= 0 && !sameCountry(row, affiliatedTo)) {
			report(row, RealOrganisations.ELSEWHERE.formatted(SyntheticRows.id(affiliatedTo),
					this.rows.kind(row).country()));
		}
	}

	private boolean sameCountry(int row, int other) {
		return this.rows.kind(row).country().equals(this.rows.kind(other).country());
	}

	private void report(int row, String message) {
		SyntheticFile.report(row, "affiliatedTo", message, this.violations);
	}

}
