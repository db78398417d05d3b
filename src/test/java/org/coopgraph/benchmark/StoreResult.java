package org.coopgraph.benchmark;

import java.util.List;
import java.util.Optional;

/** The results for a store. */
record StoreResult(long organisations, List<QueryResult> results) {

	Optional<QueryResult> of(QueryResult other) {
		return this.results.stream().filter(other::isOf).findFirst();
	}

}
