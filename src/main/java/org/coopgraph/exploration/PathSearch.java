package org.coopgraph.exploration;

import java.util.List;

import org.springframework.stereotype.Component;

/**
 * The ids along the shortest path. Of equally short ones a climb is preferred, then the
 * one whose nodes have the fewest ties, then the one with the first ids.
 */
@Component
class PathSearch {

	private final PathGraphRepository graphs;

	PathSearch(PathGraphRepository graphs) {
		this.graphs = graphs;
	}

	/** Empty where there is no path, or one of the ends does not exist. */
	List<String> shortest(PathQuestion asked) {
		PathGraph graph = this.graphs.around(asked.ends());
		return (graph.has(asked.from()) && graph.has(asked.to())) ? shortest(graph, asked) : List.of();
	}

	/** That two are members does not join them, unless nothing else does. */
	private static List<String> shortest(PathGraph graph, PathQuestion asked) {
		boolean apart = graph.isMember(asked.from()) && graph.isMember(asked.to());
		List<String> found = shortest(graph, asked, apart);
		return (found.isEmpty() && apart) ? shortest(graph, asked, false) : found;
	}

	private static List<String> shortest(PathGraph graph, PathQuestion asked, boolean apart) {
		List<String> climb = new PathWalk(graph, asked, true, apart).shortest();
		PathQuestion shorter = climb.isEmpty() ? asked : asked.upTo(climb.size() - 2);
		List<String> other = new PathWalk(graph, shorter, false, apart).shortest();
		return other.isEmpty() ? climb : other;
	}

}
