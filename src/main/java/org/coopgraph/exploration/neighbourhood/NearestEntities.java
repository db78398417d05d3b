package org.coopgraph.exploration.neighbourhood;

import java.util.List;
import java.util.Optional;

import org.coopgraph.curated.CuratedGraph;
import org.coopgraph.curated.CuratedGraphRepository;

import org.springframework.stereotype.Component;

/**
 * The entities nearest to one: from memory, affiliates by at most one statement for a
 * distance.
 */
@Component
class NearestEntities {

	private final CuratedGraphRepository curated;

	private final NeighbourhoodRepository repository;

	NearestEntities(CuratedGraphRepository curated, NeighbourhoodRepository repository) {
		this.curated = curated;
		this.repository = repository;
	}

	/** Those first that share their relationship to a node with few others. */
	List<Neighbour> next(Frontier frontier) {
		return aroundCurated(frontier).orElseGet(() -> this.repository.next(frontier));
	}

	private Optional<List<Neighbour>> aroundCurated(Frontier frontier) {
		CuratedGraph graph = this.curated.get();
		return graph.knows(frontier.nearest())
				? CuratedNeighbours.of(graph, frontier).first((groups) -> this.repository.ends(groups, frontier))
				: Optional.empty();
	}

}
