package org.coopgraph.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.neo4j.driver.Value;

import org.coopgraph.entity.Entity;
import org.coopgraph.entity.EntityLookup;
import org.springframework.stereotype.Component;

/**
 * Turns a node of the graph into an entity: an organisation from what the node holds, any
 * other from memory.
 */
@Component
public final class EntityMapper {

	private static final List<String> NAMES = List.of("name", "nameFr", "nameEs", "acronym", "acronymFr", "acronymEs");

	private static final List<String> DESCRIPTIONS = Stream.of("summary", "definition", "mission", "topic")
		.flatMap((property) -> Stream.of(property, property + "Fr", property + "Es"))
		.toList();

	private final List<EntityLookup> lookups;

	EntityMapper(List<EntityLookup> lookups) {
		this.lookups = lookups.stream()
			.sorted(Comparator.comparingInt((EntityLookup lookup) -> lookup.prefix().length()).reversed())
			.toList();
	}

	public Entity toEntity(Value node) {
		boolean organisation = node.asNode().hasLabel("Organisation") && !node.asNode().hasLabel("Alliance");
		return organisation ? OrganisationMapper.toOrganisation(node) : inMemory(node.get("id").asString());
	}

	/** Everything by which it is called, its own name first. */
	public static List<String> names(Value node) {
		return Stream.concat(texts(node, NAMES), node.get("otherNames").asList(Value::asString, List.of()).stream())
			.toList();
	}

	/** The codes of a country. */
	public static List<String> codes(Value node) {
		return texts(node, List.of("code", "alpha3")).toList();
	}

	/** What is said of it. */
	public static List<String> descriptions(Value node) {
		return texts(node, DESCRIPTIONS).toList();
	}

	private static Stream<String> texts(Value node, List<String> properties) {
		return properties.stream().map(node::get).filter(Predicate.not(Value::isNull)).map(Value::asString);
	}

	/** The Alliance's own id begins like those of all organisations, and is longer. */
	private Entity inMemory(String id) {
		return this.lookups.stream()
			.filter((lookup) -> id.startsWith(lookup.prefix()))
			.<Entity>mapMulti((lookup, found) -> lookup.byIds(List.of(id)).values().forEach(found))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(id + " is not in memory"));
	}

}
