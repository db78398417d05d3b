package org.coopgraph.export.format;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;

import org.coopgraph.cypher.LoadedVersion;
import org.coopgraph.cypher.Snapshots;
import org.springframework.stereotype.Component;

/**
 * Rows of one version of the data set. Where the graph gets another version while they
 * are read, reading fails rather than to mix the two.
 */
@Component
public class SteadyRows {

	private static final int ROWS_BETWEEN_CHECKS = 1000;

	private final Snapshots memory;

	private final LoadedVersion graph;

	SteadyRows(Snapshots memory, LoadedVersion graph) {
		this.memory = memory;
		this.graph = graph;
	}

	/** The version of the data set, empty when there is none. */
	public Optional<String> version() {
		return this.memory.version();
	}

	/**
	 * The rows that a reader reads.
	 * @throws OtherVersionException if memory and graph do not hold the version
	 */
	public <T> Iterator<T> of(String version, Supplier<Iterator<T>> reader) {
		check(version);
		Iterator<T> rows = reader.get();
		return new Iterator<>() {

			private int read;

			@Override
			public boolean hasNext() {
				boolean more = rows.hasNext();
				if (!more) {
					check(version);
				}
				return more;
			}

			@Override
			public T next() {
				if (++this.read % ROWS_BETWEEN_CHECKS == 0) {
					check(version);
				}
				return rows.next();
			}

		};
	}

	private void check(String version) {
		Optional<String> expected = Optional.of(version);
		if (!this.graph.version().equals(expected) || !this.memory.version().equals(expected)) {
			throw new OtherVersionException(
					"The data set %s was replaced while it was exported; export the new one.".formatted(version));
		}
	}

}
