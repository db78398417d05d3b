package org.coopgraph.exploration.neighbourhood;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.RelationshipType;
import org.coopgraph.exploration.Subgraph;
import org.coopgraph.exploration.Subgraphs;
import org.springframework.stereotype.Component;

/** Finds the entities nearest to one, one distance after the other. */
@Component
class NeighbourhoodSearch {

	private final NearestEntities nearest;

	private final Subgraphs subgraphs;

	NeighbourhoodSearch(NearestEntities nearest, Subgraphs subgraphs) {
		this.nearest = nearest;
		this.subgraphs = subgraphs;
	}

	/** Null where there is no such entity. */
	@Nullable Neighbourhood around(String id, int depth, int first, Set<RelationshipType> types) {
		List<String> found = nearest(id, depth, first, types);
		boolean truncated = found.size() > first;
		Subgraph subgraph = this.subgraphs.of(truncated ? found.subList(0, first) : found, types);
		return subgraph.nodes().isEmpty() ? null
				: new Neighbourhood(subgraph.nodes(), subgraph.relationships(), truncated);
	}

	/** One entity more than requested shows that some are left out. */
	private List<String> nearest(String id, int depth, int first, Set<RelationshipType> types) {
		List<String> found = new ArrayList<>(List.of(id));
		List<String> nearest = found;
		for (int distance = 1; distance <= depth && !nearest.isEmpty() && found.size() <= first; distance++) {
			nearest = this.nearest.next(List.copyOf(nearest), Set.copyOf(found), first + 1 - found.size(), types);
			found.addAll(nearest);
		}
		return found;
	}

}
