package org.coopgraph.source;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.Entity;
import org.coopgraph.entity.Sourced;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The sources and citations of every entity, and the sources of other facts. */
@Controller
class SourceController {

	private final Sources sources;

	SourceController(Sources sources) {
		this.sources = sources;
	}

	@QueryMapping
	@Nullable Source source(@Argument String id) {
		return this.sources.byKey(id);
	}

	@SchemaMapping
	List<Source> sources(Sourced fact) {
		return cited(fact).map(Citation::source).distinct().toList();
	}

	@SchemaMapping
	List<Citation> citations(Entity entity) {
		return cited(entity).toList();
	}

	/**
	 * A fact names its sources itself, or is an entity whose sources are in the graph.
	 */
	private Stream<Citation> cited(Sourced fact) {
		List<String> ids = fact.sourceIds();
		if (ids != null) {
			return this.sources.existing(ids).stream().map((source) -> new Citation(source, null));
		}
		return (fact instanceof Entity entity) ? this.sources.citations(entity.id()).stream() : Stream.empty();
	}

}
