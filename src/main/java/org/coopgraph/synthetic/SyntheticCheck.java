package org.coopgraph.synthetic;

import java.util.stream.IntStream;

import org.coopgraph.dataset.csv.Violations;

/** Checks synthetic affiliates row by row, on all processors. */
final class SyntheticCheck {

	private static final int ROWS_PER_BATCH = 10_000;

	/** The check stops soon after so many violations. */
	static final int MAX_VIOLATIONS = 100;

	private final SyntheticFile file;

	private final RealOrganisations real;

	private final SyntheticRows rows;

	private final Violations violations = new Violations();

	SyntheticCheck(SyntheticFile file, RealOrganisations real) {
		this.file = file;
		this.real = real;
		this.rows = new SyntheticRows(file.rows());
	}

	/**
	 * The checked rows.
	 * @throws org.coopgraph.start.StartupException if there are violations
	 */
	SyntheticRows run() {
		this.file.checkHeader(this.violations);
		this.violations.throwIfAny();
		try (Progress progress = Progress.of("Checking synthetic organisations", this.rows.count())) {
			IntStream.rangeClosed(0, this.rows.count() / ROWS_PER_BATCH)
				.parallel()
				.forEach((batch) -> check(batch, progress));
		}
		this.violations.throwIfAny();
		new AffiliationCheck(this.rows, this.violations).check();
		this.violations.throwIfAny();
		return this.rows;
	}

	private void check(int batch, Progress progress) {
		Violations found = new Violations();
		int end = Math.min((batch + 1) * ROWS_PER_BATCH, this.rows.count());
		for (int row = batch * ROWS_PER_BATCH; row < end
				&& this.violations.count() + found.count() < MAX_VIOLATIONS; row++) {
			check(row, found);
		}
		this.violations.addAll(found);
		progress.add(ROWS_PER_BATCH);
	}

	private void check(int number, Violations found) {
		int before = found.count();
		this.file.row(number, found)
			.filter((row) -> found.count() == before)
			.map(AffiliateRow::new)
			.ifPresent((row) -> {
				checkId(number, row, found);
				this.real.check(row, found);
				int affiliatedTo = affiliatedTo(number, row, found);
				if (found.count() == before) {
					this.rows.put(number, row, affiliatedTo);
				}
			});
	}

	private static void checkId(int number, AffiliateRow row, Violations found) {
		if (!row.id().equals(SyntheticRows.id(number))) {
			row.addViolation("id",
					"%s is not %s; synthetic organisations must be numbered from 1 in the order of their rows"
						.formatted(row.id(), SyntheticRows.id(number)),
					found);
		}
	}

	/**
	 * The number of a row above, or the complement of the index of a real organisation.
	 */
	private int affiliatedTo(int number, AffiliateRow row, Violations found) {
		String id = row.affiliatedTo();
		if (!id.startsWith(SyntheticRows.ID_PREFIX)) {
			return ~this.real.affiliatedTo(row, found);
		}
		String digits = id.substring(SyntheticRows.ID_PREFIX.length());
		int other = digits.matches("[1-9]\\d{0,8}") ? Integer.parseInt(digits) - 1 : number;
		if (other >= number) {
			row.addViolation("affiliatedTo", "%s does not exist; no row above has this id".formatted(id), found);
		}
		return other;
	}

}
