package org.coopgraph.dataset.csv;

import java.util.Optional;

/** How many rows a file has below its header. */
public enum RowCount {

	ONE, ONE_OR_MORE, ANY;

	/** What is wrong with a number of rows. */
	Optional<String> complain(int rows) {
		if (rows == 0 && this != ANY) {
			return Optional.of("the file has no row below its header; at least one is needed");
		}
		return (rows > 1 && this == ONE)
				? Optional.of("the file has %s rows below its header; it has one".formatted(rows)) : Optional.empty();
	}

}
