package org.coopgraph.exploration.neighbourhood;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.coopgraph.curated.CuratedGraph;
import org.coopgraph.curated.CuratedGraphRepository;
import org.coopgraph.entity.RelationshipType;

import org.springframework.stereotype.Component;

/**
 * The entities nearest to one: from memory, or by one statement for a distance at which
 * there may be affiliates.
 */
@Component
class NearestEntities {

	private final CuratedGraphRepository curated;

	private final NeighbourhoodRepository repository;

	NearestEntities(CuratedGraphRepository curated, NeighbourhoodRepository repository) {
		this.curated = curated;
		this.repository = repository;
	}

	/**
	 * The ids of further entities next to the nearest, those first that share their
	 * relationship to a node with few others.
	 * @param found ids to leave out
	 */
	List<String> next(List<String> nearest, Set<String> found, int limit, Collection<RelationshipType> types) {
		return inMemory(nearest, found, limit, types)
			.orElseGet(() -> this.repository.next(nearest, found, limit, types));
	}

	private Optional<List<String>> inMemory(List<String> nearest, Set<String> found, int limit,
			Collection<RelationshipType> types) {
		CuratedGraph graph = this.curated.get();
		return graph.knows(nearest) ? CuratedNeighbours.of(graph, nearest, types).first(found, limit)
				: Optional.empty();
	}

}
