package org.coopgraph.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.coopgraph.benchmark.Contender.Role;

/** The results for one store. */
record ResultTables(StoreResult store) {

	Stream<Markdown> all() {
		return Stream.of(
				table("answers per second",
						List.of("floor", "same server", "as shipped", "same server / floor", "as shipped / floor"),
						ResultTables::rates),
				table("milliseconds of an answer",
						List.of("p50 floor", "same server", "as shipped", "p99 floor", "same server", "as shipped"),
						ResultTables::times),
				table("CPU in ms and allocation in kB, for an answer", List.of("CPU floor", "of it Neo4j",
						"same server", "of it Neo4j", "as shipped", "kB floor", "same server", "as shipped"),
						ResultTables::costs));
	}

	private static DoubleStream rates(QuestionResult result) {
		return DoubleStream.of(result.floor().perSecond(), result.sameServer().perSecond(),
				result.shipped().perSecond(), result.ratio(Role.SAME_SERVER), result.ratio(Role.SHIPPED));
	}

	private static DoubleStream times(QuestionResult result) {
		return DoubleStream.of(50, 99)
			.flatMap((percentile) -> Stream.of(Role.values())
				.mapToDouble((role) -> result.of(role).percentile(percentile)));
	}

	private static DoubleStream costs(QuestionResult result) {
		return DoubleStream.of(result.floor().cpu(), result.floor().neo4jCpu(), result.sameServer().cpu(),
				result.sameServer().neo4jCpu(), result.shipped().cpu(), result.floor().allocated(),
				result.sameServer().allocated(), result.shipped().allocated());
	}

	private Markdown table(String content, List<String> columns, Function<QuestionResult, DoubleStream> numbers) {
		return new Markdown("%,d organisations: %s".formatted(this.store.organisations(), content), columns(columns),
				this.store.results().stream().map((result) -> row(result, numbers.apply(result))).toList());
	}

	static List<String> columns(List<String> further) {
		List<String> columns = new ArrayList<>(List.of("question", "at once"));
		columns.addAll(further);
		return columns;
	}

	static List<String> row(QuestionResult result, DoubleStream numbers) {
		return Stream
			.concat(Stream.of(result.question(), String.valueOf(result.connections())),
					numbers.mapToObj(Markdown::number))
			.toList();
	}

}
