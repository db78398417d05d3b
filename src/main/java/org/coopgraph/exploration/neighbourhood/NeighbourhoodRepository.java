package org.coopgraph.exploration.neighbourhood;

import java.util.List;
import java.util.Map;

import org.coopgraph.curated.LinkGroup;
import org.coopgraph.cypher.GraphReader;
import org.coopgraph.entity.RelationshipType;
import org.coopgraph.exploration.Affiliate;
import org.springframework.stereotype.Repository;

/**
 * The entities nearest to some, by one of two statements. Only members, affiliates, and
 * the organisations of a country or a sector can be very many: up to a thousand are
 * ordered, of more only as many are read as the answer needs.
 */
@Repository
class NeighbourhoodRepository {

	/**
	 * Relationships of dense types towards a node are counted without reading them, and
	 * followed to a limit.
	 */
	// language=cypher
	private static final String NEAREST = """
			CYPHER 25
			MATCH (near:Entity)
			WHERE near.id IN $nearest
			CALL (near) {
			  MATCH (near)-[link:%1$s]-()
			  RETURN type(link) AS type, startNode(link) = near AS outwards, count(*) AS degree
			  UNION ALL
			  MATCH (near)-[link:%2$s]->()
			  RETURN type(link) AS type, true AS outwards, count(*) AS degree
			  UNION ALL
			  UNWIND [['MEMBER_OF', COUNT { (near)<-[:MEMBER_OF]-() }], ['AFFILIATED_TO', COUNT { (near)<-[:AFFILIATED_TO]-() }],
			    ['IN_REGISTER', COUNT { (near)<-[:IN_REGISTER]-() }], ['HAS_OWNERSHIP', COUNT { (near)<-[:HAS_OWNERSHIP]-() }],
			    ['BASED_IN', COUNT { (near)<-[:BASED_IN]-() }], ['ACTIVE_IN', COUNT { (near)<-[:ACTIVE_IN]-() }]] AS many
			  RETURN many[0] AS type, false AS outwards, many[1] AS degree
			}
			WITH type, degree, near, outwards
			WHERE type IN $types AND degree > 0
			WITH type, degree, collect({near: near, outwards: outwards}) AS alike ORDER BY degree, type
			CALL (type, degree, alike) {
			  UNWIND alike AS one
			  WITH one.near AS near, one.outwards AS outwards,
			    type IN ['MEMBER_OF', 'AFFILIATED_TO', 'IN_REGISTER', 'HAS_OWNERSHIP', 'BASED_IN', 'ACTIVE_IN'] AS dense
			  CALL (type, degree, near, outwards, dense) {
			    WITH * WHERE outwards
			    MATCH (near)-[link WHERE type(link) = type]->(far)
			    RETURN far
			    UNION ALL
			    WITH * WHERE NOT outwards
			    MATCH (near)<-[link:%1$s WHERE type(link) = type]-(far)
			    RETURN far
			    UNION ALL
			    WITH * WHERE NOT outwards AND dense AND degree <= 1000
			    MATCH (near)<-[link:%2$s WHERE type(link) = type]-(far)
			    RETURN far
			    UNION ALL
			    WITH * WHERE NOT outwards AND dense AND degree > 1000
			    MATCH (near)<-[link:%2$s WHERE type(link) = type]-(far)
			    RETURN far LIMIT $many
			  }
			  WITH far
			  WHERE NOT far.id IN $found
			  RETURN DISTINCT far ORDER BY far.id LIMIT $limit
			}
			WITH DISTINCT far LIMIT $limit
			RETURN far.id AS id, %3$s
			// For the graph view: OPTIONAL MATCH (far)-[link]->(near:Entity) WHERE near.id IN $nearest
			"""
		.formatted(RelationshipType.sparsePattern(), RelationshipType.densePattern(), Affiliate.COLUMNS);

	/**
	 * The ends of groups of the same dense type and size. Cooperatives of registers are
	 * in memory.
	 */
	// language=cypher
	private static final String ENDS = """
			CYPHER 25
			MATCH (near:Entity)
			WHERE near.id IN $near
			CALL (near) {
			  MATCH (near)<-[link:%s WHERE type(link) = $type]-(far WHERE NOT far:Cooperative)
			  RETURN far LIMIT $many
			}
			WITH DISTINCT far
			WHERE NOT far.id IN $found
			WITH far ORDER BY far.id LIMIT $limit
			RETURN far.id AS id, %s
			// For the graph view: OPTIONAL MATCH (far)-[link WHERE type(link) = $type]->(near:Entity) WHERE near.id IN $near
			"""
		.formatted(RelationshipType.densePattern(), Affiliate.COLUMNS);

	private final GraphReader graph;

	NeighbourhoodRepository(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * Further entities next to the nearest, those first that share their relationship to
	 * a node with few others.
	 */
	List<Neighbour> next(Frontier frontier) {
		return this.graph.list(
				NEAREST, Map.of("nearest", frontier.nearest(), "found", List.copyOf(frontier.found()), "limit",
						frontier.limit(), "many", frontier.enough(), "types", List.copyOf(frontier.types())),
				Neighbour::of);
	}

	/**
	 * Further entities whose relationships of a dense type lead to some of the nearest.
	 */
	List<Neighbour> ends(List<LinkGroup> alike, Frontier frontier) {
		LinkGroup group = alike.getFirst();
		return this.graph.list(ENDS,
				Map.of("near", alike.stream().map(LinkGroup::node).toList(), "type", group.type(), "many",
						(group.degree() <= CuratedNeighbours.ORDERED) ? CuratedNeighbours.ORDERED : frontier.enough(),
						"found", List.copyOf(frontier.found()), "limit", frontier.limit()),
				Neighbour::of);
	}

}
