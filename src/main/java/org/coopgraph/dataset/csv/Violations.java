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

	/** More are counted, and not kept, so that memory does not grow with them. */
	private static final int MAX_KEPT = 10_000;

	private final List<Violation> violations = new ArrayList<>();

	private int count;

	private record Violation(String file, long line, String column, String message) {

		@Override
		public String toString() {
			return "%s:%s: %s: %s".formatted(this.file, this.line, this.column, this.message);
		}

	}

	public synchronized void add(String file, long line, String column, String message) {
		this.count++;
		if (this.violations.size() < MAX_KEPT) {
			this.violations.add(new Violation(file, line, column, message));
		}
	}

	/** Adds violations that no other thread changes any more. */
	public synchronized void addAll(Violations others) {
		this.count += others.count;
		others.violations.stream().limit(MAX_KEPT - this.violations.size()).forEach(this.violations::add);
	}

	public synchronized int count() {
		return this.count;
	}

	/**
	 * Reports all violations.
	 * @throws StartupException if there are any
	 */
	public void throwIfAny() {
		throwIfAny("The data set is not loaded");
	}

	/**
	 * Reports all violations.
	 * @param consequence what is not done because of them
	 * @throws StartupException if there are any
	 */
	public void throwIfAny(String consequence) {
		if (count() > 0) {
			throw new StartupException("%s; violations in its files: %s%n%s".formatted(consequence, count(), lines()));
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
