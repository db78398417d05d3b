package org.coopgraph.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.coopgraph.benchmark.Contender.Role;

/** Compares the answers of the contenders, then measures them in alternating turns. */
final class Comparison {

	/** Slower questions are measured over one connection only. */
	private static final double SLOW_MILLISECONDS = 1000;

	private static final int WARM_UP_CONNECTIONS = 4;

	private static final int PASSES = 2;

	private final Settings settings;

	private final Contenders contenders;

	private final AnswerCheck answers;

	private final Set<Question> slow = new HashSet<>();

	Comparison(Settings settings, Contenders contenders) {
		this.settings = settings;
		this.contenders = contenders;
		this.answers = new AnswerCheck(contenders);
	}

	/** Whether the answers are the same, so that the question can be measured. */
	boolean check(Question question) throws IOException {
		boolean same = this.answers.isSame(question);
		if (!this.answers.isAnswered(question) || takesLong(question)) {
			this.slow.add(question);
		}
		return same;
	}

	List<String> differences() {
		return this.answers.differences();
	}

	private boolean takesLong(Question question) {
		Contender floor = this.contenders.floor();
		return floor.answers(question)
				&& floor.measure(rotation(floor, question), 1, Duration.ZERO).percentile(50) > SLOW_MILLISECONDS;
	}

	boolean isSlow(Question question) {
		return this.slow.contains(question);
	}

	/** Sends the questions to all contenders until their code is compiled. */
	void warmUp(List<Question> questions) {
		List<Question> quick = questions.stream().filter((question) -> !isSlow(question)).toList();
		Duration turn = this.settings.warmUp().dividedBy(Math.max(1, (long) PASSES * quick.size()));
		for (int pass = 0; pass < PASSES; pass++) {
			quick.forEach((question) -> this.contenders.all()
				.stream()
				.filter((contender) -> contender.answers(question))
				.forEach((contender) -> contender.measure(rotation(contender, question), WARM_UP_CONNECTIONS, turn)));
		}
	}

	List<QuestionResult> measure(Question question) {
		return this.settings.connections()
			.stream()
			.filter((connections) -> connections == 1 || !isSlow(question))
			.map((connections) -> result(question, connections))
			.toList();
	}

	private QuestionResult result(Question question, int connections) {
		Map<Role, Measurement> measurements = new EnumMap<>(Role.class);
		Map<Role, Rotation> rotations = rotations(question);
		for (int round = 0; round < this.settings.rounds(); round++) {
			for (Contender contender : this.contenders.all()) {
				Rotation rotation = rotations.get(contender.role());
				if (rotation != null) {
					measurements.merge(contender.role(),
							contender.measure(rotation, connections, this.settings.slice()), Measurement::plus);
				}
			}
		}
		return new QuestionResult(question.name(), connections, measurements);
	}

	/** Without the floor where it has no answer. */
	private Map<Role, Rotation> rotations(Question question) {
		Map<Role, Rotation> rotations = new EnumMap<>(Role.class);
		for (Contender contender : this.contenders.all()) {
			if (contender.answers(question) && (contender.role() != Role.FLOOR || this.answers.isAnswered(question))) {
				rotations.put(contender.role(), rotation(contender, question));
			}
		}
		return rotations;
	}

	private static Rotation rotation(Contender contender, Question question) {
		return new Rotation(contender.requests(question));
	}

}
