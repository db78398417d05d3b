package org.coopgraph.source;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.coopgraph.graphql.Blocking;
import org.coopgraph.graphql.Entity;
import org.coopgraph.graphql.Sourced;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The sources of every entity and of every statement. */
@Controller
class SourceController {

	private final SourceRepository sources;

	SourceController(SourceRepository sources) {
		this.sources = sources;
	}

	@Blocking
	@BatchMapping(typeName = "Entity", field = "sources")
	Map<Entity, List<Source>> sourcesOfEntities(List<Entity> entities) {
		return ofEntities(entities, (citations) -> citations.stream().map(Citation::source).distinct().toList());
	}

	@Blocking
	@BatchMapping(typeName = "Entity", field = "citations")
	Map<Entity, List<Citation>> citationsOfEntities(List<Entity> entities) {
		return ofEntities(entities, Function.identity());
	}

	private <T> Map<Entity, T> ofEntities(List<Entity> entities, Function<List<Citation>, T> answer) {
		Map<String, List<Citation>> byId = this.sources.ofEntities(entities.stream().map(Entity::id).toList());
		return entities.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(entity) -> answer.apply(byId.getOrDefault(entity.id(), List.of()))));
	}

	@SchemaMapping(typeName = "Sourced", field = "sources")
	List<Source> sourcesOfStatement(Sourced statement) {
		return this.sources.byIds(statement.sourceIds());
	}

}
