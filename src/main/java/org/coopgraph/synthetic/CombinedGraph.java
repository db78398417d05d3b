package org.coopgraph.synthetic;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The real graph and the synthetic one as one, whose counts and ranks are right. */
public final class CombinedGraph {

	private static final String RANK = "nameRank";

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
		counts.tallies().forEach((tally) -> real.add(new RealGraph.Node(List.of("Tally"), tally)));
	}

	private void rank(Map<String, Long> ranks) {
		for (RealGraph.Node node : this.real.nodes()) {
			Long rank = ranks.get(String.valueOf(node.properties().get("id")));
			if (rank != null) {
				node.properties().put(RANK, rank);
			}
		}
		for (RealGraph.Relationship edge : this.real.relationships()) {
			Object rank = this.real.nodes().get(edge.start()).properties().get(RANK);
			if (edge.type().equals("ACTIVE_IN") && rank != null) {
				edge.properties().put(RANK, rank);
			}
		}
	}

	/** Adds to counts that stand beside their names, in the order of the names. */
	private static void add(Map<String, Object> dataset, String names, String counts, Map<String, Long> more) {
		Map<String, Long> all = new TreeMap<>(more);
		all.remove("Entity");
		String[] known = (String[]) dataset.getOrDefault(names, new String[0]);
		long[] numbers = (long[]) dataset.getOrDefault(counts, new long[0]);
		for (int index = 0; index < known.length; index++) {
			all.merge(known[index], numbers[index], Long::sum);
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

	/** Synthetic nodes come after the others. */
	int nodes() {
		return this.real.nodes().size() + this.synthetic.affiliates();
	}

}
