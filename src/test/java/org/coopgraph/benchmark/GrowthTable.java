package org.coopgraph.benchmark;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.coopgraph.benchmark.Contender.Role;

/**
 * How much longer answers take in a store with many organisations than in one with few.
 */
record GrowthTable(StoreResult few, StoreResult many) {

	Markdown markdown() {
		return new Markdown(
				"From %,d to %,d organisations: growth of the median time".formatted(this.few.organisations(),
						this.many.organisations()),
				ResultTables.columns(List.of("floor", "same server", "as shipped", "same server / floor at few",
						"at many", "as shipped / floor at few", "at many")),
				this.many.results()
					.stream()
					.flatMap((result) -> this.few.of(result)
						.map((earlier) -> ResultTables.row(result, growth(earlier, result)))
						.stream())
					.toList());
	}

	private static DoubleStream growth(QuestionResult few, QuestionResult many) {
		return DoubleStream.concat(
				Stream.of(Role.values())
					.mapToDouble((role) -> many.of(role).percentile(50) / few.of(role).percentile(50)),
				Stream.of(Role.SAME_SERVER, Role.SHIPPED)
					.flatMapToDouble((role) -> DoubleStream.of(few.ratio(role), many.ratio(role))));
	}

}
