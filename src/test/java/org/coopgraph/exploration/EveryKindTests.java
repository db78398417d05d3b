package org.coopgraph.exploration;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.entity.Label;
import org.coopgraph.entity.Label.Meaning;
import org.coopgraph.entity.RelationshipType;
import org.coopgraph.exploration.Walk.Edge;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The graph holds the labels and relationship types of the lists, and every kind of
 * entity and relationship that it holds can be explored.
 */
@GraphServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryKindTests {

	/** The real data set has no affiliates. */
	private static final Set<String> OF_AFFILIATES = Set.of("Affiliate", "Synthetic", "AFFILIATED_TO");

	private record Example(String label, String id, String name) {
	}

	@Autowired
	private WebGraphQlTester graphQl;

	@Autowired
	private Driver driver;

	private List<Record> read(String statement) {
		return this.driver.executableQuery(statement).execute().records();
	}

	private Set<String> names(String statement) {
		return read(statement).stream().map((row) -> row.get("name").asString()).collect(Collectors.toSet());
	}

	private static Set<String> loaded(Set<String> names) {
		return names.stream().filter((name) -> !OF_AFFILIATES.contains(name)).collect(Collectors.toSet());
	}

	@Test
	void shouldHoldTheLabelsOfTheListAndNoOthers() {
		assertThat(names("MATCH (node) UNWIND labels(node) AS name RETURN DISTINCT name"))
			.isEqualTo(loaded(Label.texts(Meaning.KIND, Meaning.GROUP, Meaning.NO_ENTITY)));
		assertThat(names("MATCH (entity:Entity) UNWIND labels(entity) AS name RETURN DISTINCT name"))
			.isEqualTo(loaded(Label.texts(Meaning.KIND, Meaning.GROUP)));
	}

	@Test
	void shouldGiveEachEntityOneLabelThatIsItsKind() {
		Set<String> kinds = Label.texts(Meaning.KIND);
		assertThat(read("MATCH (entity:Entity) RETURN DISTINCT labels(entity) AS labels"))
			.extracting((row) -> row.get("labels").asList((label) -> label.asString()))
			.allSatisfy((labels) -> assertThat(labels).filteredOn(kinds::contains).hasSize(1));
	}

	@Test
	void shouldHoldTheRelationshipTypesOfTheListsAndNoOthers() {
		assertThat(names("MATCH ()-[link]->() RETURN DISTINCT type(link) AS name"))
			.isEqualTo(loaded(RelationshipType.all()));
		assertThat(names("MATCH (:Entity)-[link]->(:Entity) RETURN DISTINCT type(link) AS name"))
			.isEqualTo(loaded(Set.copyOf(RelationshipType.names(List.of(RelationshipType.values())))));
	}

	@Test
	void shouldHaveTheRelationshipTypesOfTheSchemaInItsOrder() {
		assertThat(new SchemaParser().parse(new File("schema.graphqls")).getTypes(EnumTypeDefinition.class))
			.filteredOn((declared) -> declared.getName().equals("RelationshipType"))
			.flatExtracting(EnumTypeDefinition::getEnumValueDefinitions)
			.extracting(EnumValueDefinition::getName)
			.isEqualTo(RelationshipType.names(List.of(RelationshipType.values())));
	}

	/** An entity of each label that the graph gives to entities. */
	List<Example> entities() {
		return read("""
				MATCH (entity:Entity) UNWIND labels(entity) AS label
				WITH label, entity ORDER BY entity.id
				WITH label, collect(entity)[0] AS entity
				RETURN label, entity.id AS id, entity.name AS name ORDER BY label
				""").stream()
			.map((row) -> new Example(row.get("label").asString(), row.get("id").asString(),
					row.get("name").asString()))
			.toList();
	}

	@ParameterizedTest
	@MethodSource("entities")
	void shouldExploreFromAnEntityOfEveryLabelOfTheGraph(Example entity) {
		Response answer = this.graphQl.document("""
				query ($id: ID!, $name: String!) {
				  node(id: $id) { id }
				  path(from: $id, to: $id) { nodes { id } }
				  neighbourhood(of: $id, first: 1) { nodes { id } }
				  search(text: $name, first: 20) { nodes { entity { id } } }
				}
				""").variables(Map.of("id", entity.id(), "name", entity.name())).execute();
		String id = entity.id();
		answer.path("node.id").entity(String.class).isEqualTo(id);
		answer.path("path.nodes[*].id").entityList(String.class).containsExactly(id);
		answer.path("neighbourhood.nodes[*].id").entityList(String.class).containsExactly(id);
		answer.path("search.nodes[*].entity.id").entityList(String.class).contains(id);
	}

	/** A relationship of each type between entities. */
	List<Edge> relationships() {
		return read("""
				MATCH (from:Entity)-[link]->(to:Entity)
				WITH type(link) AS type, from, to ORDER BY from.id, to.id
				WITH type, collect({from: from.id, to: to.id})[0] AS ends
				RETURN type, ends.from AS from, ends.to AS to ORDER BY type
				""").stream()
			.map((row) -> new Edge(row.get("from").asString(), row.get("type").asString(), row.get("to").asString()))
			.toList();
	}

	@ParameterizedTest
	@MethodSource("relationships")
	void shouldFindThePathAndTheNeighboursOverEveryTypeOfTheGraph(Edge edge) {
		Response answer = this.graphQl.document("""
				query ($from: ID!, $to: ID!, $type: RelationshipType!) {
				  path(from: $from, to: $to, types: [$type]) { length }
				  out: neighbourhood(of: $from, first: 100, types: [$type]) { nodes { id } relationships { type } }
				  in: neighbourhood(of: $to, first: 100, types: [$type]) { relationships { type } }
				}
				""").variables(Map.of("from", edge.from(), "to", edge.to(), "type", edge.type())).execute();
		answer.path("path.length").entity(Integer.class).isEqualTo(1);
		answer.path("out.nodes[*].id").entityList(String.class).contains(edge.to());
		answer.path("out.relationships[*].type").entityList(String.class).contains(edge.type());
		answer.path("in.relationships[*].type").entityList(String.class).contains(edge.type());
	}

}
