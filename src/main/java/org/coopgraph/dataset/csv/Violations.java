package org.coopgraph.dataset.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.coopgraph.start.StartupException;

/** What is not valid in the files of a data set, collected to be reported together. */
public class Violations {

	private static final int MAX_REPORTED = 1000;

	private final List<Violation> violations = new ArrayList<>();

	private record Violation(String file, long line, String column, String message) {

		@Override
		public String toString() {
			return "%s:%s: %s: %s".formatted(this.file, this.line, this.column, this.message);
		}

	}

	public synchronized void add(String file, long line, String column, String message) {
		this.violations.add(new Violation(file, line, column, message));
	}

	/** Adds violations that no other thread changes any more. */
	public synchronized void addAll(Violations others) {
		this.violations.addAll(others.violations);
	}

	public synchronized int count() {
		return this.violations.size();
	}

	/**
	 * Reports all violations.
	 * @throws StartupException if there are any
	 */
	public void throwIfAny() {
		if (count() > 0) {
			throw new StartupException(
					"The data set is not loaded; violations in its files: %s%n%s".formatted(count(), lines()));
		}
	}

	private synchronized String lines() {
		Stream<String> first = this.violations.stream()
			.sorted(Comparator.comparing(Violation::file).thenComparing(Violation::line))
			.limit(MAX_REPORTED)
			.map(Violation::toString);
		Stream<String> rest = (count() > MAX_REPORTED) ? Stream.of("and %s more".formatted(count() - MAX_REPORTED))
				: Stream.empty();
		return Stream.concat(first, rest).collect(Collectors.joining(System.lineSeparator()));
	}

}
