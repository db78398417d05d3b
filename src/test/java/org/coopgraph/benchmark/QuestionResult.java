package org.coopgraph.benchmark;

import java.util.Map;

import org.coopgraph.benchmark.Contender.Role;

/** The measurements of the contenders for a question. */
record QuestionResult(String question, int connections, Map<Role, Measurement> measurements) {

	Measurement floor() {
		return of(Role.FLOOR);
	}

	Measurement sameServer() {
		return of(Role.SAME_SERVER);
	}

	Measurement shipped() {
		return of(Role.SHIPPED);
	}

	/** Empty where a contender cannot answer. */
	Measurement of(Role role) {
		return this.measurements.getOrDefault(role, Measurement.NONE);
	}

	/** The answers per second, divided by those of the floor. */
	double ratio(Role role) {
		return of(role).perSecond() / floor().perSecond();
	}

	boolean isOf(QuestionResult other) {
		return this.question.equals(other.question) && this.connections == other.connections;
	}

}
