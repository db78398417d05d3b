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

/** All nodes and relationships of a small graph, in memory. */
public final class RealGraph {

	private final List<Node> nodes = new ArrayList<>();

	private final List<Relationship> relationships = new ArrayList<>();

	private final Map<String, Integer> indexes = new HashMap<>();

	/** The properties are mutable. */
	record Node(List<String> labels, Map<String, Object> properties) {
	}

	/**
	 * The properties are mutable.
	 *
	 * @param start the index of its start node
	 * @param end the index of its end node
	 */
	record Relationship(String type, int start, int end, Map<String, Object> properties) {
	}

	public static RealGraph of(GraphDatabaseService database) {
		RealGraph graph = new RealGraph();
		try (Transaction transaction = database.beginTx();
				var nodes = transaction.getAllNodes();
				var relationships = transaction.getAllRelationships()) {
			Map<String, Integer> indexesByElementId = new HashMap<>();
			nodes.stream().forEach((node) -> {
				indexesByElementId.put(node.getElementId(), graph.nodes.size());
				graph.add(new Node(labels(node.getLabels()), properties(node)));
			});
			relationships.stream()
				.forEach((relationship) -> graph.relationships.add(new Relationship(relationship.getType().name(),
						indexesByElementId.getOrDefault(relationship.getStartNode().getElementId(), -1),
						indexesByElementId.getOrDefault(relationship.getEndNode().getElementId(), -1),
						properties(relationship))));
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

	/** The index of the node with an id; -1 if there is none. */
	int indexOf(String id) {
		return this.indexes.getOrDefault(id, -1);
	}

}
