package org.coopgraph.exploration;

import java.util.List;
import java.util.Optional;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.coopgraph.cypher.GraphReader;
import org.springframework.stereotype.Repository;

/**
 * The ids along the shortest path. Of equally short ones a climb is preferred, then the
 * one whose nodes have the fewest ties, then the one with the first ids.
 */
@Repository
class PathRepository {

	private final GraphReader graph;

	PathRepository(GraphReader graph) {
		this.graph = graph;
	}

	/** Empty where there is no path, or one of the ends does not exist. */
	List<String> shortest(PathQuestion asked) {
		return climb(asked).map((climb) -> shortest(climb, asked)).orElse(List.of());
	}

	private List<String> shortest(Climb climb, PathQuestion asked) {
		List<String> found = (climb.longestOther(asked.maxLength()) < climb.shortestOther()) ? climb.ids()
				: shorter(climb, asked);
		return (found.isEmpty() && climb.betweenMembers()) ? any(asked) : found;
	}

	private List<String> shorter(Climb climb, PathQuestion asked) {
		PathQuestion other = asked.upTo(climb.longestOther(asked.maxLength()));
		List<String> found = climb.betweenMembers() ? apart(other) : any(other);
		return found.isEmpty() ? climb.ids() : found;
	}

	/**
	 * The best path from both ends only upwards, to what they belong to and what that
	 * belongs to. Few relationships lead upwards, so its cost does not grow with the
	 * graph.
	 */
	private Optional<Climb> climb(PathQuestion asked) {
		// language=cypher
		return this.graph.first("""
				CYPHER 25
				MATCH (from:Entity {id: $from})
				MATCH (to:Entity {id: $to})
				WITH from, to, from:Member AND to:Member AS betweenMembers
				OPTIONAL MATCH up = (from)-[link WHERE type(link) IN $types]->{0,6}(top),
				  down = (to)-[other WHERE type(other) IN $types]->{0,6}(peak)
				WHERE top = peak AND length(up) + length(down) <= $maxLength
				  AND NOT (betweenMembers AND 'MEMBER_OF' IN [membership IN link | type(membership)]
				    AND 'MEMBER_OF' IN [membership IN other | type(membership)])
				WITH *, nodes(up) + reverse(nodes(down))[1..] AS way
				WITH *, [node IN way | node.id] AS ids,
				  reduce(ties = 0, node IN way | ties + COUNT { (node)--() }) AS ties
				ORDER BY size(way), ties, ids
				LIMIT 1
				RETURN coalesce(ids, []) AS ids, betweenMembers,
				  size([end IN [from, to] WHERE COUNT { (end)<--() } = 0]) AS leaves
				""", asked.parameters(), PathRepository::toClimb);
	}

	private List<String> any(PathQuestion asked) {
		// language=cypher
		return best("""
				CYPHER 25
				MATCH (from:Entity {id: $from})
				MATCH (to:Entity {id: $to})
				MATCH path = ALL SHORTEST (from)-[link WHERE type(link) IN $types]-{0,6}(to)
				WHERE length(path) <= $maxLength
				WITH path LIMIT 5000
				WITH path, [node IN nodes(path) | node.id] AS ids,
				  reduce(ties = 0, node IN nodes(path) | ties + COUNT { (node)--() }) AS ties
				ORDER BY ties, ids
				LIMIT 1
				RETURN ids
				""", asked);
	}

	/** Over a membership at most once: that two are members does not join them. */
	private List<String> apart(PathQuestion asked) {
		// language=cypher
		return best("""
				CYPHER 25
				MATCH (from:Entity {id: $from})
				MATCH (to:Entity {id: $to})
				CALL (from, to) {
				  MATCH path = ALL SHORTEST (from)-[link WHERE type(link) IN $others]-{0,6}(to)
				  RETURN path
				  UNION ALL
				  MATCH path = ALL SHORTEST (from)-[link WHERE type(link) IN $others]-{0,5}()
				    -[membership:MEMBER_OF]-()-[other WHERE type(other) IN $others]-{0,5}(to)
				  WHERE 'MEMBER_OF' IN $types
				  RETURN path
				}
				WITH path ORDER BY length(path) LIMIT 5000
				WHERE length(path) <= $maxLength
				WITH path, [node IN nodes(path) | node.id] AS ids,
				  reduce(ties = 0, node IN nodes(path) | ties + COUNT { (node)--() }) AS ties
				ORDER BY length(path), ties, ids
				LIMIT 1
				RETURN ids
				""", asked);
	}

	private List<String> best(String statement, PathQuestion asked) {
		return this.graph.first(statement, asked.parameters(), PathRepository::ids).orElse(List.of());
	}

	private static Climb toClimb(Record row) {
		return new Climb(ids(row), row.get("betweenMembers").isTrue(), row.get("leaves").asInt());
	}

	private static List<String> ids(Record row) {
		return row.get("ids").asList(Value::asString);
	}

}
