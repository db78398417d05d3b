package org.coopgraph.exploration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.Entity;
import org.coopgraph.entity.EntityFinder;
import org.coopgraph.graphql.Blocking;
import org.coopgraph.graphql.error.BadRequestException;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Any entity and any relationship by its id. */
@Controller
class NodeController {

	private static final int LIMIT = 100;

	private final EntityFinder entities;

	private final Relationships relationships;

	NodeController(EntityFinder entities, Relationships relationships) {
		this.entities = entities;
		this.relationships = relationships;
	}

	@Blocking
	@QueryMapping
	@Nullable Entity node(@Argument String id) {
		return byIds(List.of(id)).get(id);
	}

	@Blocking
	@QueryMapping
	List<@Nullable Entity> nodes(@Argument List<String> ids) {
		if (ids.size() > LIMIT) {
			throw new BadRequestException("ids has %s entries; it can have at most %s.".formatted(ids.size(), LIMIT));
		}
		Map<String, Entity> found = byIds(ids);
		return ids.stream().<@Nullable Entity>map(found::get).toList();
	}

	private Map<String, Entity> byIds(List<String> ids) {
		Map<String, Entity> found = new HashMap<>(this.relationships.byIds(ids));
		found.putAll(this.entities.byIds(ids));
		return found;
	}

}
