package org.coopgraph.export.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.coopgraph.entity.Label;
import org.coopgraph.export.format.Origin;
import org.coopgraph.export.graph.GraphNode.GraphLink;

/** A node of the graph as a node of JSON-LD. */
record LinkedNode(GraphNode node, Origin origin) {

	/** Labels for which the ontologies have a term. */
	private static final Map<String, List<String>> TERMS = Map.of("Organisation",
			List.of("schema:Organization", "org:Organization"), "Country", List.of("schema:Country"), "Person",
			List.of("schema:Person"), "Event", List.of("schema:Event"), "Source", List.of("schema:CreativeWork"));

	Map<String, Object> toMap() {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("@id", this.origin.address(this.node.id()));
		map.put("@type", types());
		map.putAll(properties());
		map.putAll(this.node.links()
			.stream()
			.collect(Collectors.groupingBy(GraphLink::type, LinkedHashMap::new,
					Collectors.mapping((link) -> this.origin.address(link.to()), Collectors.toList()))));
		List<Map<String, Object>> statements = statements();
		if (!statements.isEmpty()) {
			map.put("statements", statements);
		}
		return map;
	}

	private List<String> types() {
		List<String> types = new ArrayList<>();
		for (String label : this.node.labels()) {
			if (!Label.texts(Label.Meaning.GROUP).contains(label)) {
				types.add(label);
			}
			types.addAll(TERMS.getOrDefault(label, List.of()));
		}
		return types;
	}

	private Map<String, Object> properties() {
		Map<String, Object> properties = new LinkedHashMap<>(this.node.properties());
		properties.remove("id");
		Object latitude = properties.remove("latitude");
		Object longitude = properties.remove("longitude");
		if (latitude != null && longitude != null) {
			properties.put("schema:geo", Map.of("@type", "schema:GeoCoordinates", "schema:latitude", latitude,
					"schema:longitude", longitude));
		}
		return properties;
	}

	/** What a relationship has besides its ends, as statements about it. */
	private List<Map<String, Object>> statements() {
		return this.node.links().stream().filter((link) -> !link.properties().isEmpty()).map(this::statement).toList();
	}

	private Map<String, Object> statement(GraphLink link) {
		Map<String, Object> statement = new LinkedHashMap<>();
		statement.put("@type", "rdf:Statement");
		statement.put("predicate", link.type());
		statement.put("rdf:object", Map.of("@id", this.origin.address(link.to())));
		statement.putAll(withSources(link.properties()));
		return statement;
	}

	/** Sources are addresses as those of nodes are. */
	private Map<String, Object> withSources(Map<String, Object> properties) {
		Map<String, Object> linked = new LinkedHashMap<>(properties);
		if (linked.remove("sourceIds") instanceof List<?> ids) {
			linked.put("source", ids.stream().map(String::valueOf).map(this.origin::address).toList());
		}
		return linked;
	}

}
