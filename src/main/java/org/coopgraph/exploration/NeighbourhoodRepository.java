package org.coopgraph.exploration;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.coopgraph.cypher.GraphReader;
import org.springframework.stereotype.Repository;

/**
 * What is nearest to an entity, one statement for each distance. Only members,
 * affiliates, and the organisations of a country or a sector can be very many, and no
 * node has more than one of these: of them a thousand are read and put in order.
 */
@Repository
class NeighbourhoodRepository {

	private final GraphReader graph;

	NeighbourhoodRepository(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * The ids of what is one step further than the known, at most so many: what relates
	 * to a node as few others do comes first.
	 */
	List<String> next(List<String> nearest, Collection<String> known, int limit, Collection<RelationshipType> types) {
		Map<String, Object> parameters = Map.of("nearest", nearest, "known", List.copyOf(known), "limit", limit,
				"types", RelationshipType.names(types));
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (near:Entity)
				WHERE near.id IN $nearest
				CALL (near) {
				  MATCH (near)-[link:IN_REGION|SERVES|REPRESENTS|BODY_OF|GUARDIAN_OF|AFFIRMS|SETS_OUT|REVISES
				    |PUTS_INTO_PRACTICE|ADVANCES|WORKS_WITH|HELD_OFFICE_IN]-()
				  WITH type(link) AS type, startNode(link) = near AS outwards, collect(link) AS links
				  UNWIND links AS link
				  RETURN link, size(links) AS ties
				  UNION ALL
				  MATCH (near)-[link:MEMBER_OF|AFFILIATED_TO|BASED_IN|ACTIVE_IN]->()
				  WITH type(link) AS type, collect(link) AS links
				  UNWIND links AS link
				  RETURN link, size(links) AS ties
				  UNION ALL
				  MATCH (near)<-[link:MEMBER_OF|AFFILIATED_TO|BASED_IN|ACTIVE_IN]-(far)
				  WHERE type(link) IN $types AND NOT far.id IN $known
				  WITH link, far LIMIT 1000
				  ORDER BY far.id LIMIT $limit
				  RETURN link, COUNT { (near)<-[:MEMBER_OF|AFFILIATED_TO|BASED_IN|ACTIVE_IN]-() } AS ties
				}
				WITH near, link, ties,
				  CASE WHEN startNode(link) = near THEN endNode(link) ELSE startNode(link) END AS far
				WHERE type(link) IN $types AND NOT far.id IN $known
				WITH far, collect(near) AS nodes, collect(link) AS links, min([ties, type(link)]) AS smallest
				ORDER BY smallest, far.id LIMIT $limit
				RETURN far.id AS id
				""", parameters, (row) -> row.get("id").asString());
	}

}
