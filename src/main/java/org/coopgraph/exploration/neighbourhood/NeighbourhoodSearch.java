package org.coopgraph.exploration.neighbourhood;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
		List<Neighbour> found = nearest(id, depth, first, Set.copyOf(RelationshipType.names(types)));
		boolean truncated = found.size() > first;
		Subgraph subgraph = among(truncated ? found.subList(0, first) : found, types);
		return subgraph.nodes().isEmpty() ? null
				: new Neighbourhood(subgraph.nodes(), subgraph.relationships(), truncated);
	}

	private Subgraph among(List<Neighbour> found, Set<RelationshipType> types) {
		return this.subgraphs.of(ids(found), types,
				found.stream().map(Neighbour::affiliate).filter(Objects::nonNull).toList());
	}

	/** One entity more than requested shows that some are left out. */
	private List<Neighbour> nearest(String id, int depth, int first, Set<String> types) {
		List<Neighbour> found = new ArrayList<>(List.of(Neighbour.inMemory(id)));
		List<Neighbour> nearest = List.copyOf(found);
		for (int distance = 1; distance <= depth && !nearest.isEmpty() && found.size() <= first; distance++) {
			nearest = this.nearest
				.next(new Frontier(ids(nearest), Set.copyOf(ids(found)), first + 1 - found.size(), types));
			found.addAll(nearest);
		}
		return found;
	}

	private static List<String> ids(List<Neighbour> entities) {
		return entities.stream().map(Neighbour::id).toList();
	}

}
