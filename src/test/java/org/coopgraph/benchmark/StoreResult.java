package org.coopgraph.benchmark;

import java.util.List;
import java.util.Optional;

/**
 * The results for a store.
 *
 * @param heaps what each server keeps in its heap after all questions
 */
record StoreResult(long organisations, List<QuestionResult> results, List<Heap> heaps, List<StartResult> starts) {

	/**
	 * The heap of a process after a collection of garbage.
	 *
	 * @param bytes in use
	 */
	record Heap(String server, long bytes) {

	}

	Optional<QuestionResult> of(QuestionResult other) {
		return this.results.stream().filter(other::isOf).findFirst();
	}

}
