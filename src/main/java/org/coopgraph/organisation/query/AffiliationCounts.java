package org.coopgraph.organisation.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.coopgraph.curated.CuratedGraph;
import org.coopgraph.curated.CuratedGraphRepository;
import org.coopgraph.curated.CuratedNode;
import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.entity.RelationshipType;
import org.coopgraph.organisation.filter.ListParent;
import org.springframework.stereotype.Repository;

/**
 * The numbers of affiliations of organisations, which the statistics do not contain: in
 * memory of those that are no affiliates, of affiliates when they were read once.
 */
@Repository
public class AffiliationCounts {

	private static final int CACHED = 20_000;

	private final GraphReader graph;

	private final CuratedGraphRepository curated;

	private final Snapshot<Cache<String, Counts>> counts;

	/** The numbers of an organisation. */
	private record Counts(int affiliates, int federations) {

		static Counts of(CuratedNode organisation) {
			String type = RelationshipType.AFFILIATED_TO.name();
			return new Counts(Math.toIntExact(organisation.arriving(type)),
					Math.toIntExact(organisation.links(type).count()));
		}

		int of(ListParent.Kind kind) {
			return (kind == ListParent.Kind.FEDERATION) ? this.affiliates : this.federations;
		}

	}

	AffiliationCounts(GraphReader graph, CuratedGraphRepository curated, Snapshots snapshots) {
		this.graph = graph;
		this.curated = curated;
		this.counts = snapshots.of(() -> Caffeine.newBuilder().maximumSize(CACHED).build());
	}

	/** The numbers of organisations in the lists of parents, without a filter. */
	public Map<ListParent, Integer> of(Collection<ListParent> parents) {
		Map<String, Counts> counts = counts(parents.stream().map(ListParent::key).toList());
		Map<ListParent, Integer> numbers = new HashMap<>();
		parents.forEach((parent) -> Optional.ofNullable(counts.get(parent.key()))
			.ifPresent((some) -> numbers.put(parent, some.of(parent.kind()))));
		return numbers;
	}

	private Map<String, Counts> counts(List<String> ids) {
		CuratedGraph curated = this.curated.get();
		Map<String, Counts> counts = new HashMap<>();
		ids.stream()
			.map(curated::node)
			.filter(Objects::nonNull)
			.forEach((node) -> counts.put(node.id(), Counts.of(node)));
		List<String> others = curated.others(ids);
		if (!others.isEmpty()) {
			counts.putAll(this.counts.get().getAll(others, this::read));
		}
		return counts;
	}

	private Map<String, Counts> read(Set<? extends String> ids) {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (organisation:Entity)
				WHERE organisation.id IN $ids
				RETURN organisation.id AS id, COUNT { (organisation)<-[:AFFILIATED_TO]-() } AS affiliates,
				  COUNT { (organisation)-[:AFFILIATED_TO]->() } AS federations
				""", Map.of("ids", List.copyOf(ids)))
			.stream()
			.collect(Collectors.toMap((row) -> row.string("id"),
					(row) -> new Counts(row.integer("affiliates"), row.integer("federations"))));
	}

}
