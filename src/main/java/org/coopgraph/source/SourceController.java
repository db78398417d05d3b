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

/** The sources of every entity and of every statement. */
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

	private <T> Map<Entity, T> ofEntities(List<Entity> entities, Function<List<Citation>, T> answer) {
		Map<String, List<Citation>> byId = this.sources
			.ofEntities(entities.stream().filter(SourceController::isCiting).map(Entity::id).toList());
		return entities.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (entity) -> answer.apply(citations(entity, byId))));
	}

	private static boolean isCiting(Entity entity) {
		return !(entity instanceof Source || entity instanceof Sourced);
	}

	/** A source is its own, and a statement knows its sources. */
	private List<Citation> citations(Entity entity, Map<String, List<Citation>> byId) {
		return switch (entity) {
			case Source source -> List.of(new Citation(source, null));
			case Sourced statement -> this.sources.inOrder(statement.sourceIds())
				.stream()
				.map((source) -> new Citation(source, null))
				.toList();
			default -> byId.getOrDefault(entity.id(), List.of());
		};
	}

	@SchemaMapping(typeName = "Sourced", field = "sources")
	List<Source> sourcesOfStatement(Sourced statement) {
		return this.sources.inOrder(statement.sourceIds());
	}

}
