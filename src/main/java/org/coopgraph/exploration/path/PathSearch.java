package org.coopgraph.exploration.path;

import java.util.List;

import org.coopgraph.entity.EntityId;
import org.springframework.stereotype.Component;

/**
 * The ids along the shortest path. Of equally short ones a climb is preferred, then the
 * one whose nodes have the lowest degrees, then the one with the first ids.
 */
@Component
class PathSearch {

	private final PathGraphRepository graphs;

	PathSearch(PathGraphRepository graphs) {
		this.graphs = graphs;
	}

	FoundPath shortest(PathRequest asked) {
		if (!asked.ends().stream().allMatch(EntityId::isPossible)) {
			return FoundPath.none(PathNotice.UNKNOWN_END);
		}
		PathGraphs graphs = this.graphs.around(asked.ends());
		return asked.ends().stream().allMatch(graphs.known()::has) ? found(graphs, asked)
				: FoundPath.none(PathNotice.UNKNOWN_END);
	}

	private static FoundPath found(PathGraphs graphs, PathRequest asked) {
		List<String> ids = shortest(graphs, asked);
		return ids.isEmpty() ? FoundPath.none(whyNone(graphs, asked)) : new FoundPath(ids, null);
	}

	private static PathNotice whyNone(PathGraphs graphs, PathRequest asked) {
		if (!new PathTraversal(graphs.joined(), asked, false, false).comesToAnEnd()) {
			return PathNotice.MAX_LENGTH_REACHED;
		}
		return (graphs.sampled() && asked.hasTypesOfAffiliates()) ? PathNotice.AFFILIATES_SAMPLED : PathNotice.NO_PATH;
	}

	/** That two are members does not join them, unless nothing else does. */
	private static List<String> shortest(PathGraphs graphs, PathRequest asked) {
		boolean apart = asked.ends().stream().allMatch(graphs.known()::isMember);
		List<String> found = shortest(graphs, asked, apart);
		return (found.isEmpty() && apart) ? shortest(graphs, asked, false) : found;
	}

	private static List<String> shortest(PathGraphs graphs, PathRequest asked, boolean apart) {
		List<String> climb = new PathTraversal(graphs.known(), asked, true, apart).shortest();
		PathRequest shorter = climb.isEmpty() ? asked : asked.upTo(climb.size() - 2);
		List<String> other = new PathTraversal(graphs.joined(), shorter, false, apart).shortest();
		return other.isEmpty() ? climb : other;
	}

}
