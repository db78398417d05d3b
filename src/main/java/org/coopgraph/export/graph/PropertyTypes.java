package org.coopgraph.export.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.HelperNames;
import org.coopgraph.cypher.row.Row;
import org.springframework.stereotype.Repository;

/**
 * The properties of nodes and of relationships with the types of their values. Affiliates
 * are alike, so that some are enough.
 */
@Repository
class PropertyTypes {

	private static final Map<String, Class<?>> TYPES = Map.of("INTEGER", Long.class, "FLOAT", Double.class, "BOOLEAN",
			Boolean.class);

	private final GraphReader graph;

	PropertyTypes(GraphReader graph) {
		this.graph = graph;
	}

	Map<String, Class<?>> ofNodes() {
		// language=cypher
		return types("""
				CYPHER 25
				CALL () {
				  MATCH (node:Curated|Figure|Source)
				  RETURN node
				  UNION ALL
				  MATCH (node:Affiliate)
				  WITH node LIMIT 1000
				  RETURN node
				}
				UNWIND keys(node) AS name
				WITH name, valueType(node[name]) AS type WHERE NOT name IN $keys
				RETURN DISTINCT name, type
				""");
	}

	Map<String, Class<?>> ofRelationships() {
		// language=cypher
		return types("""
				CYPHER 25
				CALL () {
				  MATCH (:Curated|Figure)-[link]->()
				  RETURN link
				  UNION ALL
				  MATCH (:Affiliate)-[link]->()
				  WITH link LIMIT 1000
				  RETURN link
				}
				UNWIND keys(link) AS name
				WITH name, valueType(link[name]) AS type WHERE NOT name IN $keys
				RETURN DISTINCT name, type
				""");
	}

	private Map<String, Class<?>> types(String statement) {
		List<Row> rows = this.graph.list(statement, Map.of("keys", HelperNames.PROPERTY_KEYS));
		Map<String, Class<?>> types = new TreeMap<>();
		rows.forEach((row) -> add(row.string("name"), row.string("type").replaceFirst(" .*", ""), types));
		return types;
	}

	/** A point becomes two numbers; values of several types are texts. */
	private static void add(String name, String type, Map<String, Class<?>> types) {
		if (type.equals("POINT")) {
			types.put("latitude", Double.class);
			types.put("longitude", Double.class);
		}
		else {
			types.merge(name, TYPES.getOrDefault(type, String.class),
					(one, other) -> one.equals(other) ? one : String.class);
		}
	}

}
