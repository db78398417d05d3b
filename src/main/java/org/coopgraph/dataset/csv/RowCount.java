package org.coopgraph.dataset.csv;

import java.util.Optional;

/** How many rows a file must have below its header. */
public enum RowCount {

	ONE, ONE_OR_MORE, ANY;

	/** Why a number of rows is not allowed; empty if it is. */
	Optional<String> violation(int rows) {
		if (rows == 0 && this != ANY) {
			return Optional.of("the file has no row below its header; at least one is required");
		}
		return (rows > 1 && this == ONE)
				? Optional.of("the file has %s rows below its header; exactly one is allowed".formatted(rows))
				: Optional.empty();
	}

}
