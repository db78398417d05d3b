package org.coopgraph.export.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.coopgraph.cypher.row.Point;
import org.coopgraph.cypher.row.Row;

/**
 * A node of the graph with the relationships that lead away from it.
 *
 * @param properties those that are not there for the service alone
 */
record GraphNode(String id, List<String> labels, Map<String, Object> properties, List<GraphLink> links) {

	/**
	 * A relationship to another node.
	 *
	 * @param to id of that node
	 */
	record GraphLink(String type, String to, Map<String, Object> properties) {

		private static GraphLink of(Row link) {
			return new GraphLink(link.string("type"), link.string("to"), values(link.list("properties", Row.class)));
		}

	}

	static GraphNode of(Row node) {
		return new GraphNode(node.string("id"), node.strings("labels"), values(node.list("properties", Row.class)),
				node.list("links", Row.class).stream().map(GraphLink::of).toList());
	}

	/** A point becomes two numbers. */
	private static Map<String, Object> values(List<Row> properties) {
		Map<String, Object> values = new LinkedHashMap<>();
		properties.forEach((property) -> {
			Object value = Objects.requireNonNull(property.value("value"));
			if (value instanceof Point point) {
				values.put("latitude", point.latitude());
				values.put("longitude", point.longitude());
			}
			else {
				values.put(property.string("name"), value);
			}
		});
		return values;
	}

}
