package org.coopgraph.exploration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.entity.Entity;
import org.coopgraph.entity.RelationshipType;
import org.coopgraph.organisation.EntityMapper;
import org.springframework.stereotype.Repository;

/**
 * Entities with the relationships between them. Only outgoing relationships are read: an
 * entity has few of these, even if it has millions of incoming ones.
 */
@Repository
class SubgraphRepository {

	private final GraphReader graph;

	private final EntityMapper entities;

	SubgraphRepository(GraphReader graph, EntityMapper entities) {
		this.graph = graph;
		this.entities = entities;
	}

	/** The entities in the order of the ids, and the relationships in that of types. */
	Subgraph of(List<String> ids, Collection<RelationshipType> types) {
		// language=cypher
		List<Row> rows = this.graph.list("""
				CYPHER 25
				MATCH (node:Entity)
				WHERE node.id IN $ids
				OPTIONAL MATCH (node)-[link WHERE type(link) IN $types]->(end:Entity)
				WHERE end.id IN $ids
				RETURN node, type(link) AS type, end.id AS end, collect(properties(link)) AS properties
				""", Map.of("ids", ids, "types", RelationshipType.names(types)));
		Map<String, Entity> nodes = rows.stream()
			.map((row) -> this.entities.toEntity(row.row("node")))
			.collect(Collectors.toMap(Entity::id, Function.identity(), (one, same) -> one));
		return Subgraph.of(ids, nodes,
				rows.stream().filter((row) -> row.has("type")).map((row) -> toRelationship(row, nodes)));
	}

	private static Relationship toRelationship(Row row, Map<String, Entity> nodes) {
		return new Relationship(row.constant("type", RelationshipType.class),
				Objects.requireNonNull(nodes.get(row.row("node").string("id"))),
				Objects.requireNonNull(nodes.get(row.string("end"))),
				RelationshipPropertiesMapper.toProperties(row.list("properties", Row.class).stream()));
	}

}
