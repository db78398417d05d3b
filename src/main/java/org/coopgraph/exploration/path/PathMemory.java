package org.coopgraph.exploration.path;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.curated.CuratedGraph;
import org.coopgraph.curated.CuratedNode;

/** The graphs of what is in memory, made again when it was read again. */
final class PathMemory {

	private @Nullable Made made;

	private record Made(CuratedGraph curated, List<LinkedNode> joining, PathGraphs graphs) {

		static Made of(CuratedGraph curated, List<LinkedNode> joining) {
			PathGraph graph = PathGraph.of(curated.nodes().stream().map(PathMemory::toLinkedNode).toList());
			return new Made(curated, joining, new PathGraphs(graph, graph.with(joining), !joining.isEmpty()));
		}

		boolean isOf(CuratedGraph curated, List<LinkedNode> joining) {
			return this.curated == curated && this.joining == joining;
		}

	}

	synchronized PathGraphs of(CuratedGraph curated, List<LinkedNode> joining) {
		Made made = this.made;
		if (made == null || !made.isOf(curated, joining)) {
			made = Made.of(curated, joining);
			this.made = made;
		}
		return made.graphs();
	}

	/** Without its sources, to which paths do not lead. */
	private static LinkedNode toLinkedNode(CuratedNode node) {
		return new LinkedNode(node.id(), node.degree(),
				node.links()
					.stream()
					.filter((link) -> !link.type().equals("SOURCED_FROM"))
					.map((link) -> new Link(link.type(), link.to()))
					.toList());
	}

}
