package org.coopgraph.synthetic;

import java.io.IOException;
import java.util.Map;

import org.neo4j.batchimport.api.input.IdType;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.batchimport.api.input.InputEntityVisitor;
import org.neo4j.batchimport.api.input.ReadableGroups;

/** Hands a graph to Neo4j's importer, whose threads take batches of it. */
public final class GraphInput {

	private static final String[] SYNTHETIC = SyntheticGraph.LABELS.toArray(String[]::new);

	private final RealGraph real;

	private final SyntheticGraph synthetic;

	private final int first;

	public GraphInput(CombinedGraph graph) {
		this.real = graph.real();
		this.synthetic = graph.synthetic();
		this.first = this.real.nodes().size();
	}

	public Input input() {
		int relationships = this.real.relationships().size();
		return Input.input(InputBatches.of(this.first + this.synthetic.affiliates(), this::writeNode),
				InputBatches.of(relationships + this.synthetic.affiliates(), this::writeRelationships), IdType.ACTUAL,
				estimates(), ReadableGroups.EMPTY, false);
	}

	private Input.Estimates estimates() {
		long nodes = this.first + this.synthetic.affiliates();
		return Input.knownEstimates(nodes, 4 * nodes, 14 * nodes, 8 * nodes, 400 * nodes, 100 * nodes, 4 * nodes);
	}

	private void writeNode(int number, InputEntityVisitor visitor) throws IOException {
		visitor.id(number);
		if (number < this.first) {
			RealGraph.Node node = this.real.nodes().get(number);
			visitor.labels(node.labels().toArray(String[]::new));
			write(node.properties(), visitor);
		}
		else {
			visitor.labels(SYNTHETIC);
			write(this.synthetic.properties(number - this.first), visitor);
		}
	}

	private void writeRelationships(int number, InputEntityVisitor visitor) throws IOException {
		int synthetic = number - this.real.relationships().size();
		if (synthetic < 0) {
			RealGraph.Relationship edge = this.real.relationships().get(number);
			write(edge.type(), edge.start(), edge.end(), edge.properties(), visitor);
			return;
		}
		int start = this.first + synthetic;
		for (SyntheticRelationship edge : this.synthetic.relationships(synthetic)) {
			int end = (edge.realId() != null) ? this.real.indexOf(edge.realId()) : this.first + edge.number();
			write(edge.type(), start, end, edge.properties(), visitor);
		}
	}

	private static void write(String type, long start, long end, Map<String, Object> properties,
			InputEntityVisitor visitor) throws IOException {
		visitor.type(type);
		visitor.startId(start);
		visitor.endId(end);
		write(properties, visitor);
	}

	private static void write(Map<String, Object> properties, InputEntityVisitor visitor) throws IOException {
		properties.forEach((key, value) -> visitor.property(key, value, false));
		visitor.endOfEntity();
	}

}
