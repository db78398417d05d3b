package org.coopgraph.exploration;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.exploration.Walk.Edge;

/** The nodes and relationships of a response, as a graph widget reads them. */
public record Drawing(@Nullable Integer length, @Nullable Boolean truncated, List<Node> nodes,
		List<Link> relationships) {

	record Node(String id) {
	}

	record Link(String type, Node from, Node to) {

		Edge edge() {
			return new Edge(this.from.id(), this.type, this.to.id());
		}

	}

	public List<String> ids() {
		return this.nodes.stream().map(Node::id).toList();
	}

	public List<Edge> edges() {
		return this.relationships.stream().map(Link::edge).toList();
	}

}
