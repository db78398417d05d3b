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
		PathGraphs graphs = this.graphs.around(asked.ends());
		return asked.ends().stream().allMatch(graphs.known()::has) ? shortest(graphs, asked) : List.of();
	}

	/** That two are members does not join them, unless nothing else does. */
	private static List<String> shortest(PathGraphs graphs, PathQuestion asked) {
		boolean apart = asked.ends().stream().allMatch(graphs.known()::isMember);
		List<String> found = shortest(graphs, asked, apart);
		return (found.isEmpty() && apart) ? shortest(graphs, asked, false) : found;
	}

	private static List<String> shortest(PathGraphs graphs, PathQuestion asked, boolean apart) {
		List<String> climb = new PathWalk(graphs.known(), asked, true, apart).shortest();
		PathQuestion shorter = climb.isEmpty() ? asked : asked.upTo(climb.size() - 2);
		List<String> other = new PathWalk(graphs.joined(), shorter, false, apart).shortest();
		return other.isEmpty() ? climb : other;
	}

}
