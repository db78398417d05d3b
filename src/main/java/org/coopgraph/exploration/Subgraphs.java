package org.coopgraph.exploration;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.coopgraph.curated.CuratedGraph;
import org.coopgraph.curated.CuratedGraphRepository;
import org.coopgraph.curated.CuratedLink;
import org.coopgraph.entity.Entity;
import org.coopgraph.entity.EntityFinder;
import org.coopgraph.entity.RelationshipType;

import org.springframework.stereotype.Component;

/**
 * Entities with the relationships between them: from memory, or by one statement where
 * affiliates are among them.
 */
@Component
public class Subgraphs {

	private final CuratedGraphRepository curated;

	private final EntityFinder entities;

	private final SubgraphRepository repository;

	Subgraphs(CuratedGraphRepository curated, EntityFinder entities, SubgraphRepository repository) {
		this.curated = curated;
		this.entities = entities;
		this.repository = repository;
	}

	/** The entities in the order of the ids, and the relationships in that of types. */
	public Subgraph of(List<String> ids, Collection<RelationshipType> types) {
		CuratedGraph graph = this.curated.get();
		return graph.knows(ids) ? inMemory(graph, ids, types) : this.repository.of(ids, types);
	}

	private Subgraph inMemory(CuratedGraph graph, List<String> ids, Collection<RelationshipType> types) {
		Map<String, Entity> nodes = this.entities.byIds(ids.stream().filter(graph::has).toList());
		Set<String> names = Set.copyOf(RelationshipType.names(types));
		Stream<CuratedLink> links = ids.stream()
			.flatMap((id) -> graph.links(id).stream())
			.filter((link) -> names.contains(link.type()) && nodes.containsKey(link.from())
					&& nodes.containsKey(link.to()));
		return Subgraph.of(ids, nodes, relationships(links, nodes));
	}

	/** All links of a type from one entity to another are one relationship. */
	private static Stream<Relationship> relationships(Stream<CuratedLink> links, Map<String, Entity> nodes) {
		return links.collect(Collectors.groupingBy(Subgraphs::id, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((facts) -> toRelationship(facts.getKey(), facts.getValue(), nodes));
	}

	private static RelationshipId id(CuratedLink link) {
		return new RelationshipId(link.from(), RelationshipType.valueOf(link.type()), link.to());
	}

	private static Relationship toRelationship(RelationshipId id, List<CuratedLink> facts, Map<String, Entity> nodes) {
		return new Relationship(id.type(), Objects.requireNonNull(nodes.get(id.from())),
				Objects.requireNonNull(nodes.get(id.to())),
				RelationshipPropertiesMapper.toProperties(facts.stream().map(CuratedLink::properties)));
	}

}
