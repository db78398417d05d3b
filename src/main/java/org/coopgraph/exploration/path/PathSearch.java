package org.coopgraph.exploration.path;

import java.util.List;

import org.coopgraph.entity.EntityId;
import org.springframework.stereotype.Component;

/**
 * Finds the shortest path. Of equally short ones a climb is preferred, then the path
 * whose nodes have the lowest degrees, then the path with the first ids.
 */
@Component
class PathSearch {

	private final PathGraphRepository graphs;

	PathSearch(PathGraphRepository graphs) {
		this.graphs = graphs;
	}

	FoundPath shortest(PathRequest request) {
		if (!request.ends().stream().allMatch(EntityId::isPossible)) {
			return FoundPath.none(PathNotice.UNKNOWN_END);
		}
		PathGraphs graphs = this.graphs.around(request.ends());
		return request.ends().stream().allMatch(graphs.curated()::has) ? found(graphs, request)
				: FoundPath.none(PathNotice.UNKNOWN_END);
	}

	private static FoundPath found(PathGraphs graphs, PathRequest request) {
		List<String> ids = shortest(graphs, request);
		return ids.isEmpty() ? FoundPath.none(reason(graphs, request)) : new FoundPath(ids, null);
	}

	private static PathNotice reason(PathGraphs graphs, PathRequest request) {
		if (!PathTraversal.inAnyDirection(graphs.joined(), request, false).isExhaustive()) {
			return PathNotice.MAX_LENGTH_REACHED;
		}
		return (graphs.sampled() && request.hasTypesOfAffiliates()) ? PathNotice.AFFILIATES_SAMPLED
				: PathNotice.NO_PATH;
	}

	/** That both ends are members counts as a path only if there is no other. */
	private static List<String> shortest(PathGraphs graphs, PathRequest request) {
		boolean members = request.ends().stream().allMatch(graphs.curated()::isMember);
		List<String> found = shortest(graphs, request, members);
		return (found.isEmpty() && members) ? shortest(graphs, request, false) : found;
	}

	private static List<String> shortest(PathGraphs graphs, PathRequest request, boolean oneMembership) {
		List<String> climb = PathTraversal.climb(graphs.curated(), request, oneMembership).shortest();
		if (climb.size() == 1 || climb.size() == 2) {
			return climb;
		}
		PathRequest shorter = climb.isEmpty() ? request : request.upTo(climb.size() - 2);
		List<String> other = PathTraversal.inAnyDirection(graphs.joined(), shorter, oneMembership).shortest();
		return other.isEmpty() ? climb : other;
	}

}
