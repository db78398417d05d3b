package org.coopgraph.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Transaction;

/** All nodes and relationships of a graph that is small enough to be held. */
public final class RealGraph {

	private final List<Node> nodes = new ArrayList<>();

	private final List<Relationship> relationships = new ArrayList<>();

	private final Map<String, Integer> indexes = new HashMap<>();

	/** Its properties may be changed. */
	record Node(List<String> labels, Map<String, Object> properties) {
	}

	/**
	 * Its properties may be changed.
	 *
	 * @param start which node it begins at
	 */
	record Relationship(String type, int start, int end, Map<String, Object> properties) {
	}

	public static RealGraph of(GraphDatabaseService database) {
		RealGraph graph = new RealGraph();
		try (Transaction transaction = database.beginTx();
				var nodes = transaction.getAllNodes();
				var relationships = transaction.getAllRelationships()) {
			Map<String, Integer> places = new HashMap<>();
			nodes.stream().forEach((node) -> {
				places.put(node.getElementId(), graph.nodes.size());
				graph.add(new Node(labels(node.getLabels()), properties(node)));
			});
			relationships.stream()
				.forEach((edge) -> graph.relationships.add(new Relationship(edge.getType().name(),
						places.getOrDefault(edge.getStartNode().getElementId(), -1),
						places.getOrDefault(edge.getEndNode().getElementId(), -1), properties(edge))));
		}
		return graph;
	}

	private static List<String> labels(Iterable<Label> labels) {
		return StreamSupport.stream(labels.spliterator(), false).map(Label::name).toList();
	}

	private static Map<String, Object> properties(Entity entity) {
		return new HashMap<>(entity.getAllProperties());
	}

	void add(Node node) {
		this.indexes.put(String.valueOf(node.properties().get("id")), this.nodes.size());
		this.nodes.add(node);
	}

	List<Node> nodes() {
		return this.nodes;
	}

	List<Relationship> relationships() {
		return this.relationships;
	}

	/** Which node has an id. */
	int indexOf(String id) {
		return this.indexes.getOrDefault(id, -1);
	}

}
