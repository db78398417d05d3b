package org.coopgraph.dataset.csv;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ViolationsTests {

	@Test
	void shouldCountMoreThanAreKept() {
		Violations violations = new Violations();
		for (int line = 1; line <= 20_000; line++) {
			violations.add("list.csv", line, "name", "is empty");
		}
		assertThatThrownBy(() -> violations.throwIfAny("Nothing is imported"))
			.hasMessageStartingWith("Nothing is imported; violations in its files: 20000")
			.hasMessageContaining("list.csv:1000: name: is empty")
			.hasMessageEndingWith("and 19000 more");
	}

}
