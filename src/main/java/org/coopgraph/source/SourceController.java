package org.coopgraph.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.Entity;
import org.coopgraph.entity.Sourced;
import org.coopgraph.graphql.Blocking;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
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

	@Blocking
	@BatchMapping
	Map<Sourced, List<Source>> sources(List<Sourced> facts) {
		return cited(facts, (citations) -> citations.stream().map(Citation::source).distinct().toList());
	}

	@Blocking
	@BatchMapping
	Map<Entity, List<Citation>> citations(List<Entity> entities) {
		return cited(entities, Function.identity());
	}

	private <F extends Sourced, T> Map<F, T> cited(List<F> facts, Function<List<Citation>, T> field) {
		Map<String, List<Citation>> byId = this.sources.citations(idsInGraph(facts));
		return facts.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (fact) -> field.apply(citations(fact, byId))));
	}

	private static List<String> idsInGraph(List<? extends Sourced> facts) {
		return facts.stream().flatMap((fact) -> idInGraph(fact).stream()).toList();
	}

	/** The id of an entity whose sources are in the graph. */
	private static Optional<String> idInGraph(Sourced fact) {
		return (fact instanceof Entity entity && entity.sourceIds() == null) ? Optional.of(entity.id())
				: Optional.empty();
	}

	private List<Citation> citations(Sourced fact, Map<String, List<Citation>> byId) {
		List<String> ids = fact.sourceIds();
		return (ids != null) ? this.sources.existing(ids).stream().map((source) -> new Citation(source, null)).toList()
				: idInGraph(fact).map(byId::get).orElse(List.of());
	}

}
