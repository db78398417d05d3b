package org.coopgraph.organisation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.coopgraph.cypher.row.Row;
import org.coopgraph.entity.Entity;
import org.coopgraph.entity.EntityId;
import org.coopgraph.entity.EntityLookup;
import org.springframework.stereotype.Component;

/**
 * Maps a node of the graph to an entity: an organisation from the properties of the node,
 * any other from memory.
 */
@Component
public final class EntityMapper {

	private static final List<String> NAMES = List.of("name", "nameFr", "nameEs", "acronym", "acronymFr", "acronymEs");

	private final Map<String, EntityLookup> inMemory;

	private final CuratedOrganisations organisations;

	EntityMapper(List<EntityLookup> lookups, CuratedOrganisations organisations) {
		this.organisations = organisations;
		this.inMemory = lookups.stream()
			.filter((lookup) -> !(lookup instanceof OrganisationRepository))
			.collect(Collectors.toMap(EntityLookup::prefix, Function.identity()));
	}

	public Entity toEntity(Row node) {
		String id = node.string("id");
		return isOrganisation(id, node) ? OrganisationMapper.toOrganisation(node) : inMemory(id);
	}

	/** The Alliance is in memory, too. */
	private static boolean isOrganisation(String id, Row node) {
		return id.startsWith(OrganisationRepository.PREFIX) && !"ALLIANCE".equals(node.text("role"));
	}

	/** Any entity but an affiliate. */
	public Entity curated(String id) {
		Entity organisation = this.organisations.byId(id);
		return (organisation != null) ? organisation : inMemory(id);
	}

	/** All names of a node, the official one first. */
	public static List<String> names(Row node) {
		return Stream.concat(texts(node, NAMES), node.optionalStrings("otherNames").stream()).toList();
	}

	private static Stream<String> texts(Row node, List<String> properties) {
		return properties.stream().filter(node::has).map(node::string);
	}

	/** Any entity but an organisation. */
	Entity inMemory(String id) {
		EntityLookup lookup = this.inMemory.get(EntityId.prefix(id));
		Entity entity = (lookup != null) ? lookup.byIds(List.of(id)).get(id) : null;
		if (entity == null) {
			throw new IllegalStateException(id + " is not in memory");
		}
		return entity;
	}

}
