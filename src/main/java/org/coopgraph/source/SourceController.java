package org.coopgraph.source;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.coopgraph.entity.Entity;
import org.coopgraph.entity.Sourced;
import org.coopgraph.graphql.Blocking;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The sources and citations of every entity, and the sources of other facts. */
@Controller
class SourceController {

	private final Sources sources;

	SourceController(Sources sources) {
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

	private <T> Map<Entity, T> ofEntities(List<Entity> entities, Function<List<Citation>, T> field) {
		Map<String, List<Citation>> byId = this.sources
			.citations(entities.stream().filter(SourceController::isReadFromGraph).map(Entity::id).toList());
		return entities.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (entity) -> field.apply(citations(entity, byId))));
	}

	private static boolean isReadFromGraph(Entity entity) {
		return !(entity instanceof Source || entity instanceof Sourced);
	}

	/** A source cites itself, and a sourced fact names its sources. */
	private List<Citation> citations(Entity entity, Map<String, List<Citation>> byId) {
		return switch (entity) {
			case Source source -> List.of(new Citation(source, null));
			case Sourced fact ->
				this.sources.existing(fact.sourceIds()).stream().map((source) -> new Citation(source, null)).toList();
			default -> byId.getOrDefault(entity.id(), List.of());
		};
	}

	@SchemaMapping(typeName = "Sourced", field = "sources")
	List<Source> sourcesOfFact(Sourced fact) {
		return this.sources.existing(fact.sourceIds());
	}

}
