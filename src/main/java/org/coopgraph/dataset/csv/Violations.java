package org.coopgraph.dataset.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.coopgraph.start.StartupException;

/** Everything that is wrong with the files of a data set, to be told in one go. */
public class Violations {

	/** More of them help nobody. */
	private static final int MOST = 1000;

	private final List<Problem> problems = new ArrayList<>();

	private record Problem(String file, long line, String column, String text) {

		@Override
		public String toString() {
			return "%s:%s: %s: %s".formatted(this.file, this.line, this.column, this.text);
		}

	}

	public void add(String file, long line, String column, String problem) {
		this.problems.add(new Problem(file, line, column, problem));
	}

	/** Adds what was found elsewhere, maybe at the same time. */
	public synchronized void addAll(Violations others) {
		this.problems.addAll(others.problems);
	}

	public int count() {
		return this.problems.size();
	}

	public void throwIfAny() {
		if (!this.problems.isEmpty()) {
			throw new StartupException(
					"The data set is not loaded; problems in its files: %s%n%s".formatted(count(), lines()));
		}
	}

	private String lines() {
		Stream<String> first = this.problems.stream()
			.sorted(Comparator.comparing(Problem::file).thenComparing(Problem::line))
			.limit(MOST)
			.map(Problem::toString);
		Stream<String> rest = (count() > MOST) ? Stream.of("and %s more".formatted(count() - MOST)) : Stream.empty();
		return Stream.concat(first, rest).collect(Collectors.joining(System.lineSeparator()));
	}

}
