package org.coopgraph.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.entity.RelationshipType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
class GraphModelTests {

	private final String model;

	@Autowired
	private WebGraphQlTester graphQl;

	@Autowired
	private Driver driver;

	GraphModelTests() throws IOException {
		this.model = Files.readString(Path.of("src/docs/graph-model.md"));
	}

	@Test
	void shouldListTheNumberOfNodesOfEachLabel() {
		this.graphQl.document("{ dataset { entities { label count } } }")
			.execute()
			.path("dataset.entities")
			.entityList(Count.class)
			.satisfies((counts) -> assertThat(counts).isNotEmpty()
				.allSatisfy((count) -> assertThat(this.model)
					.containsPattern("\\| `%s` \\|( `\\w+` \\|)? %d \\|".formatted(count.label(), count.count()))));
	}

	@Test
	void shouldListTheNumberOfRelationshipsOfEachType() {
		this.graphQl.document("{ dataset { relationships { label: type count } } }")
			.execute()
			.path("dataset.relationships")
			.entityList(Count.class)
			.satisfies((counts) -> assertThat(counts).isNotEmpty()
				.allSatisfy((count) -> assertThat(this.model)
					.containsPattern(":%s\\].*? \\| %d \\|".formatted(count.label(), count.count()))));
	}

	@Test
	void shouldDrawEveryTypeOfRelationshipOfTheRealDataSet() {
		Set<RelationshipType> real = EnumSet.complementOf(EnumSet.of(RelationshipType.AFFILIATED_TO));
		assertThat(real).allSatisfy((type) -> assertThat(this.model).contains("-->|" + type + "| "));
	}

	@Test
	void shouldNameEveryPropertyOfANodeAndOfARelationship() {
		assertThat(properties()).hasSizeGreaterThan(50)
			.allSatisfy((property) -> assertThat(this.model).containsPattern(named(property)));
	}

	/** A name that is followed by an ellipsis has French and Spanish variants. */
	private static String named(String property) {
		return "`%s`|`%s`…".formatted(property, property.replaceFirst("(Fr|Es)$", ""));
	}

	private List<String> properties() {
		return this.driver.executableQuery("CALL db.propertyKeys()")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).asString())
			.toList();
	}

	private record Count(String label, int count) {
	}

}
