package org.coopgraph.exploration.neighbourhood;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.RelationshipType;
import org.coopgraph.exploration.Subgraph;
import org.coopgraph.exploration.SubgraphRepository;
import org.springframework.stereotype.Component;

/** Goes outwards from an entity, one distance after the other, until there is no room. */
@Component
class NeighbourhoodSearch {

	private final NeighbourhoodRepository neighbourhoods;

	private final SubgraphRepository subgraphs;

	NeighbourhoodSearch(NeighbourhoodRepository neighbourhoods, SubgraphRepository subgraphs) {
		this.neighbourhoods = neighbourhoods;
		this.subgraphs = subgraphs;
	}

	/** Null where there is no such entity. */
	@Nullable Neighbourhood around(String id, int depth, int first, Set<RelationshipType> types) {
		List<String> found = walk(id, depth, first, types);
		boolean truncated = found.size() > first;
		Subgraph subgraph = this.subgraphs.of(truncated ? found.subList(0, first) : found, types);
		return subgraph.nodes().isEmpty() ? null
				: new Neighbourhood(subgraph.nodes(), subgraph.relationships(), truncated);
	}

	/** One more than there is room for tells that something is left out. */
	private List<String> walk(String id, int depth, int first, Set<RelationshipType> types) {
		List<String> known = new ArrayList<>(List.of(id));
		List<String> nearest = known;
		for (int distance = 1; distance <= depth && !nearest.isEmpty() && known.size() <= first; distance++) {
			nearest = this.neighbourhoods.next(List.copyOf(nearest), known, first + 1 - known.size(), types);
			known.addAll(nearest);
		}
		return known;
	}

}
