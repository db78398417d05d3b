package org.coopgraph.exploration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.entity.Entity;
import org.coopgraph.entity.RelationshipType;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Entities and relationships from memory, compared with those of a statement. */
@GraphServiceTest
class SubgraphsTests {

	private final Random random = new Random(7);

	@Autowired
	private Subgraphs memory;

	@Autowired
	private Driver driver;

	@Test
	void shouldRelateEntitiesAsTheStatementDoes() {
		List<String> nodes = GraphEdges.nodes(this.driver);
		for (int number = 0; number < 40; number++) {
			List<String> ids = this.random.ints(100, 0, nodes.size()).mapToObj(nodes::get).distinct().toList();
			check(ids, (number % 2 == 0) ? RelationshipType.chosen(null) : types());
		}
	}

	/** The partners, to which several facts may lead, and the officers. */
	@Test
	void shouldReadAllFactsOfARelationship() {
		List<String> ids = GraphEdges.nodes(this.driver)
			.stream()
			.filter((id) -> id.matches("(partner|person|organisation:ica).*"))
			.toList();
		assertThat(check(ids, RelationshipType.chosen(null)).relationships())
			.anyMatch((relationship) -> relationship.properties().size() > 1);
	}

	@Test
	void shouldLeaveOutWhatIsNoEntity() {
		List<String> ids = List.of("source:none", "country:FR", "country:XX", "organisation:none", "né", "");
		assertThat(check(ids, RelationshipType.chosen(null)).nodes()).hasSize(1);
		String source = this.driver.executableQuery("MATCH (source:Source) RETURN source.id LIMIT 1")
			.execute()
			.records()
			.getFirst()
			.get(0)
			.asString();
		assertThat(check(List.of(source), RelationshipType.chosen(null)).nodes()).isEmpty();
	}

	private Subgraph check(List<String> ids, Set<RelationshipType> types) {
		Subgraph subgraph = this.memory.of(ids, types);
		List<String> nodes = GraphEdges.nodes(this.driver);
		assertThat(subgraph.nodes().stream().map(Entity::id)).isEqualTo(ids.stream().filter(nodes::contains).toList());
		assertThat(
				subgraph.relationships().stream().collect(Collectors.toMap(Relationship::id, Relationship::properties)))
			.isEqualTo(relationships(ids, types));
		return subgraph;
	}

	private Map<String, List<RelationshipProperties>> relationships(List<String> ids, Set<RelationshipType> types) {
		return this.driver
			.executableQuery(
					"""
							MATCH (node:Entity WHERE node.id IN $ids)-[link WHERE type(link) IN $types]->(end:Entity WHERE end.id IN $ids)
							RETURN node.id + '/' + type(link) + '/' + end.id AS id, collect(properties(link)) AS facts
							""")
			.withParameters(Map.of("ids", ids, "types", RelationshipType.names(types)))
			.execute()
			.records()
			.stream()
			.collect(Collectors.toMap((row) -> row.get("id").asString(), (row) -> RelationshipPropertiesMapper
				.toProperties(row.get("facts").asList(SubgraphsTests::properties).stream())));
	}

	private static Row properties(Value fact) {
		return Row.ofProperties(new HashMap<>(fact.asMap()));
	}

	private Set<RelationshipType> types() {
		return RelationshipType.chosen(this.random.ints(6, 0, RelationshipType.values().length)
			.mapToObj((number) -> RelationshipType.values()[number])
			.toList());
	}

}
