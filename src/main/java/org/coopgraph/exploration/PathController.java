package org.coopgraph.exploration;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** How two entities hang together. */
@Controller
class PathController {

	private final PathRepository paths;

	private final SubgraphRepository subgraphs;

	PathController(PathRepository paths, SubgraphRepository subgraphs) {
		this.paths = paths;
		this.subgraphs = subgraphs;
	}

	@QueryMapping
	@Nullable Path path(@Argument String from, @Argument String to, @Argument @Nullable Integer maxLength,
			@Argument @Nullable List<RelationshipType> types) {
		Set<RelationshipType> chosen = RelationshipType.chosen(types);
		List<String> ids = this.paths.shortest(new PathQuestion(from, to, Bound.LENGTH.check(maxLength), chosen));
		return ids.isEmpty() ? null : this.subgraphs.of(ids, chosen).path();
	}

}
