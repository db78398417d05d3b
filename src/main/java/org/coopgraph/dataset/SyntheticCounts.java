package org.coopgraph.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many synthetic affiliates there are: in all, and of those that agree. */
public final class SyntheticCounts {

	private static final int DECADE = 10;

	private final SyntheticRows rows;

	private final RealOrganisations real;

	private record Group(String type, String country, List<String> sectors) {
	}

	private record DecadeGroup(String type, String country, int decade) {
	}

	SyntheticCounts(SyntheticRows rows, RealOrganisations real) {
		this.rows = rows;
		this.real = real;
	}

	/** Number of nodes of each label. */
	public Map<String, Long> labels() {
		Map<String, Long> labels = new TreeMap<>();
		SyntheticGraph.LABELS.forEach((label) -> labels.put(label, (long) this.rows.count()));
		return labels;
	}

	/** Number of relationships of each type. */
	public Map<String, Long> types() {
		long activities = IntStream.range(0, this.rows.count()).mapToLong((row) -> sectors(row).size()).sum();
		long each = this.rows.count();
		return Map.of("BASED_IN", each, "ACTIVE_IN", activities, "AFFILIATED_TO", each);
	}

	/** The properties of tallies, which together count every affiliate once. */
	public List<Map<String, Object>> tallies() {
		return groups((row) -> true, this::group).map((group) -> tally(group.getKey(), group.getValue())).toList();
	}

	/** The properties of tallies of decades, for those whose year is known. */
	public List<Map<String, Object>> decadeTallies() {
		return groups((row) -> this.rows.founded(row) != 0, this::decadeGroup)
			.map((group) -> decadeTally(group.getKey(), group.getValue()))
			.toList();
	}

	private <G> Stream<Map.Entry<G, Long>> groups(IntPredicate which, IntFunction<G> group) {
		Map<G, Long> groups = new HashMap<>();
		IntStream.range(0, this.rows.count())
			.filter(which)
			.forEach((row) -> groups.merge(group.apply(row), 1L, Long::sum));
		return groups.entrySet().stream();
	}

	private List<String> sectors(int row) {
		return this.rows.kind(row).sectors();
	}

	private Group group(int row) {
		SyntheticKind kind = this.rows.kind(row);
		return new Group(kind.type(), kind.country(), kind.sectors().stream().sorted().toList());
	}

	private DecadeGroup decadeGroup(int row) {
		SyntheticKind kind = this.rows.kind(row);
		return new DecadeGroup(kind.type(), kind.country(), this.rows.founded(row) / DECADE * DECADE);
	}

	private Map<String, Object> tally(Group group, long organisations) {
		Map<String, Object> tally = tally(group.type(), group.country(), organisations);
		tally.put("sectorIds", group.sectors().toArray(String[]::new));
		return tally;
	}

	private Map<String, Object> decadeTally(DecadeGroup group, long organisations) {
		Map<String, Object> tally = tally(group.type(), group.country(), organisations);
		tally.put("decade", (long) group.decade());
		return tally;
	}

	private Map<String, Object> tally(String type, String country, long organisations) {
		Map<String, Object> tally = new HashMap<>();
		tally.put("countryCode", country.substring("country:".length()));
		tally.put("regionId", this.real.region(country));
		tally.put("role", "AFFILIATE");
		tally.put("type", type);
		tally.put("organisations", organisations);
		return tally;
	}

}
