package org.coopgraph.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** How the processes start, and what their heaps hold. */
record ProcessTables(List<StoreResult> stores) {

	private static final double MILLISECONDS_PER_SECOND = 1000;

	Stream<Markdown> all() {
		return Stream.of(starts(), heaps());
	}

	private Markdown starts() {
		return new Markdown("Start, and the first 200 requests",
				List.of("start", "organisations", "ready s", "CPU s", "first p50 ms", "worst ms", "warm p50 ms",
						"worst ms"),
				this.stores.stream()
					.flatMap((store) -> store.starts().stream().map((start) -> row(store, start)))
					.toList());
	}

	private static List<String> row(StoreResult store, StartResult start) {
		return Stream.concat(Stream.of(start.start(), organisations(store)), DoubleStream
			.of(start.time().toMillis() / MILLISECONDS_PER_SECOND, start.cpu().toMillis() / MILLISECONDS_PER_SECOND,
					start.firstMedian(), start.firstWorst(), start.warmMedian(), start.warmWorst())
			.mapToObj(Markdown::number)).toList();
	}

	private Markdown heaps() {
		return new Markdown("Heap after all questions and a collection of garbage",
				List.of("process", "organisations", "MB"),
				this.stores.stream()
					.flatMap((store) -> store.heaps()
						.stream()
						.map((heap) -> List.of(heap.server(), organisations(store),
								Markdown.number(heap.bytes() / 1e6))))
					.toList());
	}

	private static String organisations(StoreResult store) {
		return String.format(Locale.ROOT, "%,d", store.organisations());
	}

}
