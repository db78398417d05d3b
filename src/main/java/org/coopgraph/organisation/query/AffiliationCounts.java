package org.coopgraph.organisation.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.organisation.filter.ListParent;
import org.springframework.stereotype.Repository;

/**
 * The numbers of affiliations of organisations, which Neo4j keeps with each node and the
 * statistics do not contain.
 */
@Repository
public class AffiliationCounts {

	private static final int CACHED = 20_000;

	private final GraphReader graph;

	private final Snapshot<Cache<String, Counts>> counts;

	/** The numbers of an organisation. */
	private record Counts(int affiliates, int federations) {

		int of(ListParent.Kind kind) {
			return (kind == ListParent.Kind.FEDERATION) ? this.affiliates : this.federations;
		}

	}

	AffiliationCounts(GraphReader graph, Snapshots snapshots) {
		this.graph = graph;
		this.counts = snapshots.of(() -> Caffeine.newBuilder().maximumSize(CACHED).build());
	}

	/** The numbers of organisations in the lists of parents, without a filter. */
	public Map<ListParent, Integer> of(Collection<ListParent> parents) {
		Map<String, Counts> counts = this.counts.get()
			.getAll(parents.stream().map(ListParent::key).toList(), this::read);
		Map<ListParent, Integer> numbers = new HashMap<>();
		parents.forEach((parent) -> Optional.ofNullable(counts.get(parent.key()))
			.ifPresent((some) -> numbers.put(parent, some.of(parent.kind()))));
		return numbers;
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
