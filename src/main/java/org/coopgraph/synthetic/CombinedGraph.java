package org.coopgraph.synthetic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The real and the synthetic graph as one, with the counts and ranks of both. */
public final class CombinedGraph {

	private static final String RANK = "nameRank";

	private static final Set<String> RANKED = Set.of("ACTIVE_IN", "AFFILIATED_TO");

	private final RealGraph real;

	private final SyntheticGraph synthetic;

	public CombinedGraph(RealGraph real, SyntheticGraph synthetic) {
		this.real = real;
		this.synthetic = synthetic;
		rank(synthetic.realRanks());
		SyntheticCounts counts = synthetic.counts();
		real.nodes().stream().filter((node) -> node.labels().contains("Dataset")).forEach((dataset) -> {
			dataset.properties().put("synthetic", true);
			add(dataset.properties(), "labels", "labelCounts", counts.labels());
			add(dataset.properties(), "types", "typeCounts", counts.types());
		});
		counts.statistics().forEach((group) -> real.add(new RealGraph.Node(List.of("Statistics"), group)));
	}

	private void rank(Map<String, Long> ranks) {
		for (RealGraph.Node node : this.real.nodes()) {
			Long rank = ranks.get(String.valueOf(node.properties().get("id")));
			if (rank != null) {
				node.properties().put(RANK, rank);
			}
		}
		for (RealGraph.Relationship relationship : this.real.relationships()) {
			Object rank = this.real.nodes().get(relationship.start()).properties().get(RANK);
			if (RANKED.contains(relationship.type()) && rank != null) {
				relationship.properties().put(RANK, rank);
			}
		}
	}

	/** Adds counts to the lists of names and counts, sorted by name. */
	private static void add(Map<String, Object> dataset, String names, String counts, Map<String, Long> more) {
		Map<String, Long> all = new TreeMap<>(more);
		all.remove("Entity");
		String[] present = (String[]) dataset.getOrDefault(names, new String[0]);
		long[] numbers = (long[]) dataset.getOrDefault(counts, new long[0]);
		for (int index = 0; index < present.length; index++) {
			all.merge(present[index], numbers[index], Long::sum);
		}
		dataset.put(names, all.keySet().toArray(String[]::new));
		dataset.put(counts, all.values().stream().mapToLong(Long::longValue).toArray());
	}

	RealGraph real() {
		return this.real;
	}

	SyntheticGraph synthetic() {
		return this.synthetic;
	}

	/** The number of nodes; the synthetic ones follow the real ones. */
	int nodes() {
		return this.real.nodes().size() + this.synthetic.affiliates();
	}

}
