package org.coopgraph.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The results as tables of Markdown. */
record Report(List<Scale> scales) {

	String markdown() {
		return Stream.of(Stream.of(Machine.facts()), this.scales.stream().map(Report::ofScale), growth())
			.flatMap(Function.identity())
			.collect(Collectors.joining("\n"));
	}

	private static String ofScale(Scale scale) {
		return """
				### %,d organisations

				| question | at once | answers/s | floor | ratio | p50 ms | floor | p99 ms | floor | CPU ms | floor | Neo4j CPU ms | floor | kB allocated | floor |
				| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
				%s
				"""
			.formatted(scale.organisations(), lines(scale.results(), Report::line));
	}

	private static String line(Result result) {
		Measure service = result.service();
		Measure floor = result.floor();
		return row(result.question(), String.valueOf(result.connections()), number(service.perSecond()),
				number(floor.perSecond()), number(result.ratio()), number(service.percentile(50)),
				number(floor.percentile(50)), number(service.percentile(99)), number(floor.percentile(99)),
				number(service.serverCpu()), number(floor.serverCpu()), number(service.neo4jCpu()),
				number(floor.neo4jCpu()), number(service.allocated()), number(floor.allocated()));
	}

	/** How the last scale compares with the first. */
	private Stream<String> growth() {
		if (this.scales.size() < 2) {
			return Stream.empty();
		}
		Scale few = this.scales.getFirst();
		Scale many = this.scales.getLast();
		return Stream
			.of("""
					### From %,d to %,d organisations

					| question | at once | p50 ms of few | p50 ms of many | growth | floor's growth | ratio at few | ratio at many |
					| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
					%s
					"""
				.formatted(few.organisations(), many.organisations(), lines(many.results(),
						(result) -> few.of(result).map((earlier) -> growth(earlier, result)).orElse(""))));
	}

	private static String growth(Result few, Result many) {
		double before = few.service().percentile(50);
		double after = many.service().percentile(50);
		return row(many.question(), String.valueOf(many.connections()), number(before), number(after),
				number(after / before), number(many.floor().percentile(50) / few.floor().percentile(50)),
				number(few.ratio()), number(many.ratio()));
	}

	private static String lines(List<Result> results, Function<Result, String> line) {
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
