package org.coopgraph.dataset;

import java.util.ArrayList;
import java.util.List;

import org.coopgraph.cypher.StartupException;

/** Everything that is wrong with the files of a data set, to be told in one go. */
class Problems {

	private final List<String> lines = new ArrayList<>();

	void add(String file, long line, String column, String problem) {
		this.lines.add("%s:%d: %s: %s".formatted(file, line, column, problem));
	}

	void throwIfAny() {
		if (!this.lines.isEmpty()) {
			throw new StartupException("The data set is not loaded; problems in its files: %d%n%s"
				.formatted(this.lines.size(), String.join(System.lineSeparator(), this.lines)));
		}
	}

}
