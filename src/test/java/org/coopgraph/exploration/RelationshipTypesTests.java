package org.coopgraph.exploration;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.entity.RelationshipType;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Statements name the labels and relationship types over which they go. What the graph
 * holds and one of them has forgotten fails here.
 */
@GraphServiceTest
class RelationshipTypesTests {

	@Autowired
	private WebGraphQlTester graphQl;

	@Autowired
	private Driver driver;

	private List<Record> read(String statement) {
		return this.driver.executableQuery(statement).execute().records();
	}

	/** One relationship of each type between entities. */
	private List<Record> relationships() {
		return read("""
				MATCH (from:Entity)-[link]->(to:Entity)
				WITH type(link) AS type, from, to ORDER BY from.id, to.id
				WITH type, collect({from: from.id, to: to.id})[0] AS ends
				RETURN type, ends.from AS from, ends.to AS to
				""");
	}

	private Response ask(String document, Record relationship) {
		return this.graphQl.document(document).variables(Map.copyOf(relationship.asMap())).execute();
	}

	@Test
	void shouldKnowEveryTypeOfTheGraph() {
		assertThat(relationships()).extracting((row) -> row.get("type").asString())
			.hasSizeGreaterThanOrEqualTo(17)
			.isSubsetOf(RelationshipType.names(List.of(RelationshipType.values())));
	}

	@Test
	void shouldWalkOverEveryTypeOfTheGraph() {
		assertThat(relationships()).allSatisfy((row) -> ask("""
				query ($from: ID!, $to: ID!, $type: RelationshipType!) {
				  path(from: $from, to: $to, types: [$type]) { length }
				}
				""", row).path("path.length").entity(Integer.class).isEqualTo(1));
	}

	@Test
	void shouldFindNeighboursOverEveryTypeOfTheGraphFromBothEnds() {
		assertThat(relationships()).allSatisfy((row) -> {
			Response answer = ask("""
					query ($from: ID!, $to: ID!, $type: RelationshipType!) {
					  out: neighbourhood(of: $from, first: 100, types: [$type]) { nodes { id } relationships { type } }
					  in: neighbourhood(of: $to, first: 100, types: [$type]) { nodes { id } relationships { type } }
					}
					""", row);
			String type = row.get("type").asString();
			assertThat(answer.path("out.nodes[*].id").entityList(String.class).get())
				.contains(row.get("to").asString());
			assertThat(answer.path("out.relationships[*].type").entityList(String.class).get()).contains(type);
			assertThat(answer.path("in.relationships[*].type").entityList(String.class).get()).contains(type);
		});
	}

	@Test
	void shouldFindPathsFromEntitiesOfEveryLabelOfTheGraph() {
		List<Record> entities = read("""
				MATCH (entity:Entity) UNWIND labels(entity) AS label
				WITH label, min(entity.id) AS id
				RETURN label, id
				""");
		assertThat(entities).hasSizeGreaterThan(15)
			.allSatisfy((row) -> this.graphQl.document("query ($id: ID!) { path(from: $id, to: $id) { length } }")
				.variable("id", row.get("id").asString())
				.execute()
				.path("path.length")
				.entity(Integer.class)
				.isEqualTo(0));
	}

	@Test
	void shouldIndexTheNamesOfEveryLabelOfTheGraph() {
		List<String> indexed = read("SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes WHERE name = 'known_names'")
			.getFirst()
			.get("labelsOrTypes")
			.asList((label) -> label.asString());
		assertThat(read("MATCH (entity:Entity) RETURN DISTINCT entity.id AS id, labels(entity) AS labels")).allMatch(
				(row) -> row.get("labels").asList((label) -> label.asString()).stream().anyMatch(indexed::contains));
	}

}
