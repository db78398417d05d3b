package org.coopgraph.benchmark;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/** Compares the answers of the contenders before they are timed. */
final class AnswerCheck {

	private static final int COMPARED = 60;

	private final Contenders contenders;

	/** Questions that the floor cannot answer within the limits of Neo4j. */
	private final Set<Question> unanswered = new HashSet<>();

	AnswerCheck(Contenders contenders) {
		this.contenders = contenders;
	}

	/** Fails with the first difference between answers to some sets of variables. */
	void check(Question question) throws IOException {
		for (Variables variables : Sample.evenly(question.variables(), COMPARED)) {
			byte[] request = Requests.toService(question, variables);
			JsonNode answer = this.contenders.sameServer().response(request);
			requireNoErrors(question, answer);
			require(question, variables, new JsonDifference(Set.of()), answer,
					this.contenders.shipped().response(request));
			if (isAnswered(question)) {
				checkFloor(question, variables, answer);
			}
		}
	}

	private void checkFloor(Question question, Variables variables, JsonNode answer) throws IOException {
		try {
			byte[] request = Requests.toFloor(question, variables);
			require(question, variables, withoutExtensions(question), answer,
					this.contenders.floor().response(request));
		}
		catch (OverloadException ex) {
			this.unanswered.add(question);
		}
	}

	private static JsonDifference withoutExtensions(Question question) {
		Set<String> ignored = new HashSet<>(question.ignored());
		ignored.addAll(Set.of("extensions", UniqueRequest.NAME));
		return new JsonDifference(ignored);
	}

	private static void requireNoErrors(Question question, JsonNode answer) {
		if (answer.has("errors")) {
			throw new IllegalStateException("%s: %s".formatted(question.name(), answer.get("errors")));
		}
	}

	private static void require(Question question, Variables variables, JsonDifference difference, JsonNode service,
			JsonNode other) {
		difference.first(service, other).ifPresent((text) -> {
			throw new IllegalStateException("%s with %s: %s".formatted(question.name(), variables.document(), text));
		});
	}

	/** Whether the floor answers within the limits of Neo4j. */
	boolean isAnswered(Question question) {
		return !this.unanswered.contains(question);
	}

}
