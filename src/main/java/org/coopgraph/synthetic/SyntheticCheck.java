package org.coopgraph.synthetic;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.dataset.csv.Row;
import org.coopgraph.dataset.csv.Violations;

/** Checks synthetic affiliates row by row, on all processors. */
final class SyntheticCheck {

	private static final int BATCH = 10_000;

	/** Whoever reads more has not understood the first ones. */
	static final int ENOUGH = 100;

	private final SyntheticFile file;

	private final RealOrganisations real;

	private final SyntheticRows rows;

	private final Violations violations = new Violations();

	SyntheticCheck(SyntheticFile file, RealOrganisations real) {
		this.file = file;
		this.real = real;
		this.rows = new SyntheticRows(file.rows());
	}

	/** The rows, in which nothing is wrong. */
	SyntheticRows run() {
		this.file.checkHeader(this.violations);
		this.violations.throwIfAny();
		try (Progress progress = Progress.of("Checking synthetic organisations", this.rows.count())) {
			IntStream.rangeClosed(0, this.rows.count() / BATCH).parallel().forEach((batch) -> check(batch, progress));
		}
		this.violations.throwIfAny();
		new SyntheticChains(this.rows, this.violations).check();
		this.violations.throwIfAny();
		return this.rows;
	}

	private void check(int batch, Progress progress) {
		Violations found = new Violations();
		int end = Math.min((batch + 1) * BATCH, this.rows.count());
		for (int row = batch * BATCH; row < end && this.violations.count() + found.count() < ENOUGH; row++) {
			check(row, found);
		}
		this.violations.addAll(found);
		progress.add(BATCH);
	}

	private void check(int number, Violations found) {
		int before = found.count();
		this.file.checked(number, found).filter((row) -> found.count() == before).ifPresent((row) -> {
			checkId(number, row, found);
			this.real.check(row, found);
			int affiliatedTo = affiliatedTo(number, row, found);
			if (found.count() == before) {
				keep(number, row.values(), affiliatedTo);
			}
		});
	}

	private static void checkId(int number, Row row, Violations found) {
		if (!row.id().equals(SyntheticRows.id(number))) {
			row.addViolation("id",
					"%s is not %s; synthetic organisations are numbered from 1 in the order of their rows"
						.formatted(row.id(), SyntheticRows.id(number)),
					found);
		}
	}

	private int affiliatedTo(int number, Row row, Violations found) {
		String id = text(row.values(), "affiliatedTo");
		if (!id.startsWith(SyntheticRows.PREFIX)) {
			return this.real.affiliatedTo(row, id, found);
		}
		String digits = id.substring(SyntheticRows.PREFIX.length());
		int other = digits.matches("[1-9]\\d{0,8}") ? Integer.parseInt(digits) - 1 : number;
		if (other >= number) {
			row.addViolation("affiliatedTo", "%s does not exist; no row above has this id".formatted(id), found);
		}
		return other;
	}

	private void keep(int number, Map<String, Object> values, int affiliatedTo) {
		SyntheticKind kind = new SyntheticKind(text(values, "type"), text(values, "country"), sectors(values));
		this.rows.put(number, kind, text(values, "name"), (Number) values.get("founded"), affiliatedTo);
	}

	private static String text(Map<String, Object> values, String column) {
		return String.valueOf(values.get(column));
	}

	static List<String> sectors(Map<String, Object> values) {
		return ids(values.get("sectors"));
	}

	private static List<String> ids(@Nullable Object value) {
		return (value instanceof List<?> list) ? list.stream().map(String.class::cast).toList() : List.of();
	}

}
