package org.coopgraph.synthetic;

import java.io.IOException;
import java.util.Map;

import org.neo4j.batchimport.api.input.IdType;
import org.neo4j.batchimport.api.input.Input;
import org.neo4j.batchimport.api.input.InputEntityVisitor;
import org.neo4j.batchimport.api.input.ReadableGroups;

/** A graph as the input of the importer of Neo4j. */
public final class GraphInput {

	private static final String[] SYNTHETIC_LABELS = SyntheticGraph.LABELS.toArray(String[]::new);

	private final RealGraph real;

	private final SyntheticGraph synthetic;

	private final int firstSynthetic;

	public GraphInput(CombinedGraph graph) {
		this.real = graph.real();
		this.synthetic = graph.synthetic();
		this.firstSynthetic = this.real.nodes().size();
	}

	public Input input() {
		int relationships = this.real.relationships().size();
		return Input.input(InputBatches.of(this.firstSynthetic + this.synthetic.affiliates(), this::writeNode),
				InputBatches.of(relationships + this.synthetic.affiliates(), this::writeRelationships), IdType.ACTUAL,
				estimates(), ReadableGroups.EMPTY, false);
	}

	private Input.Estimates estimates() {
		long nodes = this.firstSynthetic + this.synthetic.affiliates();
		return Input.knownEstimates(nodes, 4 * nodes, 14 * nodes, 8 * nodes, 400 * nodes, 100 * nodes, 4 * nodes);
	}

	private void writeNode(int number, InputEntityVisitor visitor) throws IOException {
		visitor.id(number);
		if (number < this.firstSynthetic) {
			RealGraph.Node node = this.real.nodes().get(number);
			visitor.labels(node.labels().toArray(String[]::new));
			write(node.properties(), visitor);
		}
		else {
			visitor.labels(SYNTHETIC_LABELS);
			write(this.synthetic.properties(number - this.firstSynthetic), visitor);
		}
	}

	private void writeRelationships(int number, InputEntityVisitor visitor) throws IOException {
		int synthetic = number - this.real.relationships().size();
		if (synthetic < 0) {
			RealGraph.Relationship relationship = this.real.relationships().get(number);
			write(relationship.type(), relationship.start(), relationship.end(), relationship.properties(), visitor);
			return;
		}
		int start = this.firstSynthetic + synthetic;
		for (SyntheticRelationship relationship : this.synthetic.relationships(synthetic)) {
			int end = (relationship.realId() != null) ? this.real.indexOf(relationship.realId())
					: this.firstSynthetic + relationship.number();
			write(relationship.type(), start, end, relationship.properties(), visitor);
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
