package org.coopgraph.exploration.path;

import java.util.List;
import java.util.Set;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.RelationshipType;
import org.coopgraph.exploration.ArgumentRange;
import org.coopgraph.exploration.Subgraphs;
import org.coopgraph.graphql.Blocking;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** How two entities are related. */
@Controller
class PathController {

	private final PathSearch paths;

	private final Subgraphs subgraphs;

	PathController(PathSearch paths, Subgraphs subgraphs) {
		this.paths = paths;
		this.subgraphs = subgraphs;
	}

	@Blocking
	@QueryMapping
	@Nullable Path path(@Argument String from, @Argument String to, @Argument @Nullable Integer maxLength,
			@Argument @Nullable List<RelationshipType> types, DataFetchingEnvironment field) {
		Set<RelationshipType> chosen = RelationshipType.chosen(types);
		PathRequest request = new PathRequest(from, to, ArgumentRange.LENGTH.check(maxLength),
				Set.copyOf(RelationshipType.names(chosen)));
		FoundPath found = this.paths.shortest(request);
		if (found.notice() != null) {
			found.notice().addTo(field);
			return null;
		}
		return Path.through(this.subgraphs.of(found.ids(), chosen));
	}

}
