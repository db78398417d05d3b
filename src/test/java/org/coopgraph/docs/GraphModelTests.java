package org.coopgraph.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
class GraphModelTests {

	private final String model;

	@Autowired
	private WebGraphQlTester graphQl;

	GraphModelTests() throws IOException {
		this.model = Files.readString(Path.of("src/docs/graph-model.md"));
	}

	@Test
	void shouldTellHowManyNodesEachLabelHas() {
		this.graphQl.document("{ dataset { entities { label count } } }")
			.execute()
			.path("dataset.entities")
			.entityList(Count.class)
			.satisfies((counts) -> assertThat(counts).isNotEmpty()
				.allSatisfy((count) -> assertThat(this.model)
					.containsPattern("\\| `%s` \\|( `\\w+` \\|)? %d \\|".formatted(count.label(), count.count()))));
	}

	@Test
	void shouldTellHowManyRelationshipsEachTypeHas() {
		this.graphQl.document("{ dataset { relationships { label: type count } } }")
			.execute()
			.path("dataset.relationships")
			.entityList(Count.class)
			.satisfies((counts) -> assertThat(counts).isNotEmpty()
				.allSatisfy((count) -> assertThat(this.model)
					.containsPattern(":%s\\].*? \\| %d \\|".formatted(count.label(), count.count()))));
	}

	private record Count(String label, int count) {
	}

}
