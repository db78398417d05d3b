package org.coopgraph.benchmark;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class JsonDifferenceTests {

	@Test
	void shouldFindADifferentValue() {
		assertThat(difference("{\"nodes\": [{\"id\": 1}]}", "{\"nodes\": [{\"id\": 2}]}"))
			.hasValueSatisfying((text) -> assertThat(text).startsWith("/nodes/0/id is 1"));
	}

	@Test
	void shouldFindAMissingFieldAndAMissingElement() {
		assertThat(difference("{\"id\": 1}", "{}")).isPresent();
		assertThat(difference("[1, 2]", "[1]")).isPresent();
	}

	@Test
	void shouldIgnoreTheOrderOfFieldsAndSomeFields() {
		assertThat(difference("{\"a\": 1, \"b\": 2, \"cursor\": 3}", "{\"b\": 2, \"a\": 1.0}")).isEmpty();
	}

	private static Optional<String> difference(String service, String other) {
		JsonMapper json = JsonMapper.shared();
		return new JsonDifference(Set.of("cursor")).first(json.readTree(service), json.readTree(other));
	}

}
