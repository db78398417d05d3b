package org.coopgraph.exploration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.coopgraph.curated.CuratedGraph;
import org.coopgraph.curated.CuratedGraphRepository;
import org.coopgraph.cypher.row.Row;
import org.coopgraph.entity.Entity;
import org.coopgraph.entity.EntityFinder;
import org.coopgraph.entity.RelationshipType;

import org.springframework.stereotype.Component;

/**
 * Entities with the relationships between them: from memory, the affiliates among them by
 * one statement.
 */
@Component
public class Subgraphs {

	private final CuratedGraphRepository curated;

	private final EntityFinder entities;

	private final AffiliateRepository affiliates;

	Subgraphs(CuratedGraphRepository curated, EntityFinder entities, AffiliateRepository affiliates) {
		this.curated = curated;
		this.entities = entities;
		this.affiliates = affiliates;
	}

	/** The entities in the order of the ids, and the relationships in that of types. */
	public Subgraph of(List<String> ids, Collection<RelationshipType> types) {
		return of(ids, types, List.of());
	}

	/**
	 * The same.
	 * @param read those of the affiliates that were read already
	 */
	public Subgraph of(List<String> ids, Collection<RelationshipType> types, List<Affiliate> read) {
		CuratedGraph graph = this.curated.get();
		List<String> unread = new ArrayList<>(graph.others(ids));
		unread.removeAll(read.stream().map(Affiliate::id).toList());
		List<Affiliate> affiliates = new ArrayList<>(this.affiliates.byIds(unread));
		affiliates.addAll(read);
		return of(graph, ids, types, affiliates);
	}

	private Subgraph of(CuratedGraph graph, List<String> ids, Collection<RelationshipType> types,
			Collection<Affiliate> affiliates) {
		Map<String, Entity> nodes = new HashMap<>(this.entities.byIds(ids.stream().filter(graph::has).toList()));
		affiliates.forEach((affiliate) -> nodes.put(affiliate.id(), affiliate.organisation()));
		Stream<Fact> facts = Stream.concat(inMemory(graph, ids, types), read(affiliates, types))
			.filter((fact) -> nodes.keySet().containsAll(fact.relationship().ends()));
		return Subgraph.of(ids, nodes, relationships(facts, nodes));
	}

	private static Stream<Fact> inMemory(CuratedGraph graph, List<String> ids, Collection<RelationshipType> types) {
		Set<String> names = Set.copyOf(RelationshipType.names(types));
		return ids.stream()
			.flatMap((id) -> graph.links(id).stream())
			.filter((link) -> names.contains(link.type()))
			.map(Fact::of);
	}

	private static Stream<Fact> read(Collection<Affiliate> affiliates, Collection<RelationshipType> types) {
		return affiliates.stream()
			.flatMap((affiliate) -> affiliate.facts().stream())
			.filter((fact) -> types.contains(fact.relationship().type()));
	}

	private static Stream<Relationship> relationships(Stream<Fact> facts, Map<String, Entity> nodes) {
		return facts
			.collect(Collectors.groupingBy(Fact::relationship,
					Collectors.mapping(Fact::properties, Collectors.toList())))
			.entrySet()
			.stream()
			.map((relationship) -> toRelationship(relationship.getKey(), relationship.getValue(), nodes));
	}

	private static Relationship toRelationship(RelationshipId id, List<Row> facts, Map<String, Entity> nodes) {
		return new Relationship(id.type(), Objects.requireNonNull(nodes.get(id.from())),
				Objects.requireNonNull(nodes.get(id.to())), RelationshipPropertiesMapper.toProperties(facts.stream()));
	}

}
