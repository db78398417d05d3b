package org.coopgraph.exploration.neighbourhood;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.EntityId;
import org.coopgraph.entity.RelationshipType;
import org.coopgraph.exploration.ArgumentRange;
import org.coopgraph.graphql.Blocking;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The entities around one of them. */
@Controller
class NeighbourhoodController {

	private final NeighbourhoodSearch neighbourhoods;

	NeighbourhoodController(NeighbourhoodSearch neighbourhoods) {
		this.neighbourhoods = neighbourhoods;
	}

	@Blocking
	@QueryMapping
	@Nullable Neighbourhood neighbourhood(@Argument String of, @Argument @Nullable Integer depth,
			@Argument @Nullable Integer first, @Argument @Nullable List<RelationshipType> types) {
		int levels = ArgumentRange.DEPTH.check(depth);
		int nodes = ArgumentRange.NODES.check(first);
		return EntityId.isPossible(of) ? this.neighbourhoods.around(of, levels, nodes, RelationshipType.chosen(types))
				: null;
	}

}
