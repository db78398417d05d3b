package org.coopgraph.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** Compares the responses of the two servers, then measures both in alternating turns. */
final class Comparison {

	/** Slower queries are measured over one connection only. */
	private static final double SLOW_MILLISECONDS = 1000;

	private static final int WARM_UP_CONNECTIONS = 4;

	private final Settings settings;

	private final MeasuredServer service;

	private final MeasuredServer baseline;

	/** Queries that the baseline cannot answer within the limits of Neo4j. */
	private final Set<BenchmarkQuery> unanswered = new HashSet<>();

	Comparison(Settings settings, MeasuredServer service, MeasuredServer baseline) {
		this.settings = settings;
		this.service = service;
		this.baseline = baseline;
	}

	/** Fails with the first difference between the responses. */
	void compare(BenchmarkQuery query) throws IOException {
		JsonNode response = this.service.response(MeasuredServer.toService(query));
		if (response.has("errors")) {
			throw new IllegalStateException("%s: %s".formatted(query.name(), response.get("errors")));
		}
		try {
			compare(query, response, this.baseline.response(MeasuredServer.toBaseline(query)));
		}
		catch (OverloadException ex) {
			this.unanswered.add(query);
		}
	}

	private static void compare(BenchmarkQuery query, JsonNode service, JsonNode baseline) {
		new JsonDifference(query.ignored()).first(service, baseline).ifPresent((difference) -> {
			throw new IllegalStateException("%s: %s".formatted(query.name(), difference));
		});
	}

	/** Sends each query to both servers until their code is compiled. */
	void warmUp(List<BenchmarkQuery> queries) {
		List<BenchmarkQuery> quick = queries.stream().filter((query) -> !isSlow(query)).toList();
		Duration turn = this.settings.warmUp().dividedBy(2L * quick.size());
		Stream.of(quick, quick).flatMap(List::stream).forEach((query) -> {
			this.service.measure(MeasuredServer.toService(query), WARM_UP_CONNECTIONS, turn);
			this.baseline.measure(MeasuredServer.toBaseline(query), WARM_UP_CONNECTIONS, turn);
		});
	}

	List<QueryResult> measure(BenchmarkQuery query) {
		return this.settings.connections()
			.stream()
			.filter((connections) -> connections == 1 || !isSlow(query))
			.map((connections) -> result(query, connections))
			.toList();
	}

	private boolean isSlow(BenchmarkQuery query) {
		return this.unanswered.contains(query)
				|| this.baseline.measure(MeasuredServer.toBaseline(query), 1, Duration.ZERO)
					.percentile(50) > SLOW_MILLISECONDS;
	}

	private QueryResult result(BenchmarkQuery query, int connections) {
		Measurement service = Measurement.none();
		Measurement baseline = Measurement.none();
		for (int round = 0; round < this.settings.rounds(); round++) {
			service = service.plus(turn(this.service, MeasuredServer.toService(query), connections));
			baseline = this.unanswered.contains(query) ? baseline
					: baseline.plus(turn(this.baseline, MeasuredServer.toBaseline(query), connections));
		}
		return new QueryResult(query.name(), connections, service, baseline);
	}

	private Measurement turn(MeasuredServer contender, byte[] request, int connections) {
		return contender.measure(request, connections, this.settings.slice());
	}

}
