package org.coopgraph.benchmark;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The results as Markdown tables. */
record Report(List<StoreResult> stores) {

	String markdown() {
		return Machine.facts() + "\n"
				+ Stream
					.of(this.stores.stream().flatMap((store) -> new ResultTables(store).all()), growth(),
							new ProcessTables(this.stores).all())
					.flatMap((tables) -> tables)
					.map(Markdown::toString)
					.collect(Collectors.joining("\n"));
	}

	/** Compares the last store with the first. */
	private Stream<Markdown> growth() {
		return (this.stores.size() < 2) ? Stream.empty()
				: Stream.of(new GrowthTable(this.stores.getFirst(), this.stores.getLast()).markdown());
	}

}
