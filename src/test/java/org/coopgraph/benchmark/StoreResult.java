package org.coopgraph.benchmark;

import java.util.List;
import java.util.Optional;

/**
 * The results for a store.
 *
 * @param heaps what each server keeps in its heap after all questions
 * @param differences between answers; such questions are not measured
 */
record StoreResult(long organisations, List<QuestionResult> results, List<Heap> heaps, List<StartResult> starts,
		List<String> differences) {

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
