package org.coopgraph.dataset;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;

/** The content of a graph in a form that can be compared. */
final class GraphContent {

	private static final QueryConfig DATABASE = QueryConfig.builder().withDatabase("neo4j").build();

	private GraphContent() {
	}

	/**
	 * All nodes and relationships with their properties, except the time of loading.
	 */
	static List<String> of(Driver driver) {
		return list(driver, """
				MATCH (node)
				RETURN labels(node) AS kind, node.id AS start, null AS end, properties(node) AS properties
				UNION ALL
				MATCH (start)-[relationship]->(end)
				RETURN [type(relationship)] AS kind, start.id AS start, end.id AS end,
				  properties(relationship) AS properties
				""").stream().map(GraphContent::line).sorted().toList();
	}

	static List<Record> list(Driver driver, String statement) {
		return driver.executableQuery(statement).withConfig(DATABASE).execute().records();
	}

	static long count(Driver driver, String pattern) {
		return list(driver, "MATCH " + pattern + " RETURN count(*) AS count").getFirst().get("count").asLong();
	}

	/** The ids that a statement returns as {@code id}. */
	static List<String> ids(Driver driver, String statement) {
		return list(driver, statement).stream().map((row) -> row.get("id").asString()).toList();
	}

	private static String line(Record row) {
		Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
		properties.remove("loadedAt");
		List<String> kind = row.get("kind").asList((label) -> label.asString()).stream().sorted().toList();
		return "%s %s %s %s".formatted(kind, row.get("start"), row.get("end"), properties);
	}

}
