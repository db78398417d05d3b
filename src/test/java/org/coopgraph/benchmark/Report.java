package org.coopgraph.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The results as Markdown tables. */
record Report(List<StoreResult> stores) {

	String markdown() {
		return Stream.of(Stream.of(Machine.facts()), this.stores.stream().map(Report::ofScale), growth())
			.flatMap(Function.identity())
			.collect(Collectors.joining("\n"));
	}

	private static String ofScale(StoreResult store) {
		return """
				### %,d organisations

				| query | at once | answers/s | baseline | ratio | p50 ms | baseline | p99 ms | baseline | CPU ms | baseline | Neo4j CPU ms | baseline | kB allocated | baseline |
				| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
				%s
				"""
			.formatted(store.organisations(), lines(store.results(), Report::line));
	}

	private static String line(QueryResult result) {
		Measurement service = result.service();
		Measurement baseline = result.baseline();
		return row(result.query(), String.valueOf(result.connections()), number(service.perSecond()),
				number(baseline.perSecond()), number(result.ratio()), number(service.percentile(50)),
				number(baseline.percentile(50)), number(service.percentile(99)), number(baseline.percentile(99)),
				number(service.serverCpu()), number(baseline.serverCpu()), number(service.neo4jCpu()),
				number(baseline.neo4jCpu()), number(service.allocated()), number(baseline.allocated()));
	}

	/** Compares the last store with the first. */
	private Stream<String> growth() {
		if (this.stores.size() < 2) {
			return Stream.empty();
		}
		StoreResult few = this.stores.getFirst();
		StoreResult many = this.stores.getLast();
		return Stream
			.of("""
					### From %,d to %,d organisations

					| query | at once | p50 ms of few | p50 ms of many | growth | baseline growth | ratio at few | ratio at many |
					| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
					%s
					"""
				.formatted(few.organisations(), many.organisations(), lines(many.results(),
						(result) -> few.of(result).map((earlier) -> growth(earlier, result)).orElse(""))));
	}

	private static String growth(QueryResult few, QueryResult many) {
		double before = few.service().percentile(50);
		double after = many.service().percentile(50);
		return row(many.query(), String.valueOf(many.connections()), number(before), number(after),
				number(after / before), number(many.baseline().percentile(50) / few.baseline().percentile(50)),
				number(few.ratio()), number(many.ratio()));
	}

	private static String lines(List<QueryResult> results, Function<QueryResult, String> line) {
		return results.stream().map(line).filter((text) -> !text.isEmpty()).collect(Collectors.joining("\n"));
	}

	private static String row(String... cells) {
		return "| " + String.join(" | ", cells) + " |";
	}

	private static String number(double number) {
		if (!Double.isFinite(number)) {
			return "–";
		}
		return String.format(Locale.ROOT, (number >= 100) ? "%,.0f" : (number >= 10) ? "%.1f" : "%.2f", number);
	}

}
