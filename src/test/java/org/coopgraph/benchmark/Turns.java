package org.coopgraph.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** The two servers take turns at each question, after both have given the same answer. */
final class Turns {

	/** What takes longer alone is not asked many times at once. */
	private static final double SLOW = 1000;

	private final Settings settings;

	private final Contender service;

	private final Contender floor;

	/** Questions to which the floor has no answer in time. */
	private final Set<Question> unanswered = new HashSet<>();

	Turns(Settings settings, Contender service, Contender floor) {
		this.settings = settings;
		this.service = service;
		this.floor = floor;
	}

	/** Fails with the first difference. */
	void compare(Question question) throws IOException {
		JsonNode answer = this.service.answer(Contender.toService(question));
		if (answer.has("errors")) {
			throw new IllegalStateException("%s: %s".formatted(question.name(), answer.get("errors")));
		}
		try {
			compare(question, answer, this.floor.answer(Contender.toFloor(question)));
		}
		catch (OverloadException ex) {
			this.unanswered.add(question);
		}
	}

	private static void compare(Question question, JsonNode service, JsonNode floor) {
		new Difference(question.own()).first(service, floor).ifPresent((difference) -> {
			throw new IllegalStateException("%s: %s".formatted(question.name(), difference));
		});
	}

	/** Gives each question to both servers, until their code is compiled. */
	void warmUp(List<Question> questions) {
		List<Question> quick = questions.stream().filter((question) -> !isSlow(question)).toList();
		Duration turn = this.settings.warmUp().dividedBy(2L * quick.size());
		Stream.of(quick, quick).flatMap(List::stream).forEach((question) -> {
			this.service.measure(Contender.toService(question), 4, turn);
			this.floor.measure(Contender.toFloor(question), 4, turn);
		});
	}

	List<Result> measure(Question question) {
		return this.settings.connections()
			.stream()
			.filter((connections) -> connections == 1 || !isSlow(question))
			.map((connections) -> result(question, connections))
			.toList();
	}

	private boolean isSlow(Question question) {
		return this.unanswered.contains(question)
				|| this.floor.measure(Contender.toFloor(question), 1, Duration.ZERO).percentile(50) > SLOW;
	}

	private Result result(Question question, int connections) {
		Measure service = Measure.none();
		Measure floor = Measure.none();
		for (int round = 0; round < this.settings.rounds(); round++) {
			service = service.plus(turn(this.service, Contender.toService(question), connections));
			floor = this.unanswered.contains(question) ? floor
					: floor.plus(turn(this.floor, Contender.toFloor(question), connections));
		}
		return new Result(question.name(), connections, service, floor);
	}

	private Measure turn(Contender contender, byte[] request, int connections) {
		return contender.measure(request, connections, this.settings.slice());
	}

}
