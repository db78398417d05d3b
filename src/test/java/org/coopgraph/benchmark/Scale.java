package org.coopgraph.benchmark;

import java.util.List;
import java.util.Optional;

/** All results on one store. */
record Scale(long organisations, List<Result> results) {

	Optional<Result> of(Result other) {
		return this.results.stream().filter(other::isOf).findFirst();
	}

}
