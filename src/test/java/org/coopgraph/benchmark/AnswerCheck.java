package org.coopgraph.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/** Compares the answers of the contenders before they are timed. */
final class AnswerCheck {

	private static final int COMPARED = 60;

	private final Contenders contenders;

	/** Questions that the floor cannot answer within the limits of Neo4j. */
	private final Set<Question> unanswered = new HashSet<>();

	private final List<String> differences = new ArrayList<>();

	AnswerCheck(Contenders contenders) {
		this.contenders = contenders;
	}

	/** Whether the answers to some sets of variables are the same. */
	boolean isSame(Question question) throws IOException {
		for (Variables variables : Sample.evenly(question.variables(), COMPARED)) {
			Optional<String> difference = difference(question, variables);
			if (difference.isPresent()) {
				this.differences.add("%s, %s: %s".formatted(question.name(), variables.document(), difference.get()));
				return false;
			}
		}
		return true;
	}

	/** The first difference of each question that has one. */
	List<String> differences() {
		return this.differences;
	}

	private Optional<String> difference(Question question, Variables variables) throws IOException {
		byte[] request = Requests.toService(question, variables);
		JsonNode answer = this.contenders.sameServer().response(request);
		if (answer.has("errors")) {
			return Optional.of(answer.get("errors").toString());
		}
		Optional<String> ofShipped = new JsonDifference(Set.of()).first(answer,
				this.contenders.shipped().response(request));
		return ofShipped.isPresent() ? ofShipped : fromFloor(question, variables, answer);
	}

	private Optional<String> fromFloor(Question question, Variables variables, JsonNode answer) throws IOException {
		if (!isAnswered(question)) {
			return Optional.empty();
		}
		try {
			JsonNode floor = this.contenders.floor().response(Requests.toFloor(question, variables));
			return withoutExtensions(question).first(answer, floor);
		}
		catch (OverloadException ex) {
			this.unanswered.add(question);
			return Optional.empty();
		}
	}

	private static JsonDifference withoutExtensions(Question question) {
		Set<String> ignored = new HashSet<>(question.ignored());
		ignored.addAll(Set.of("extensions", UniqueRequest.NAME));
		return new JsonDifference(ignored);
	}

	/** Whether the floor answers within the limits of Neo4j. */
	boolean isAnswered(Question question) {
		return !this.unanswered.contains(question);
	}

}
