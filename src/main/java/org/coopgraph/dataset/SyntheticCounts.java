package org.coopgraph.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** How many synthetic affiliates there are: in all, and of those that agree. */
public final class SyntheticCounts {

	private static final int DECADE = 10;

	private final SyntheticRows rows;

	private final RealOrganisations real;

	/**
	 * @param decade its first year, 0 when it is not known
	 */
	private record Group(String type, String country, List<String> sectors, int decade) {
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
		Map<Group, Long> groups = new HashMap<>();
		IntStream.range(0, this.rows.count()).forEach((row) -> groups.merge(group(row), 1L, Long::sum));
		return groups.entrySet().stream().map((group) -> tally(group.getKey(), group.getValue())).toList();
	}

	private List<String> sectors(int row) {
		return this.rows.kind(row).sectors();
	}

	private Group group(int row) {
		SyntheticKind kind = this.rows.kind(row);
		List<String> sectors = kind.sectors().stream().sorted().toList();
		return new Group(kind.type(), kind.country(), sectors, this.rows.founded(row) / DECADE * DECADE);
	}

	private Map<String, Object> tally(Group group, long organisations) {
		Map<String, Object> tally = new HashMap<>();
		tally.put("countryCode", group.country().substring("country:".length()));
		tally.put("regionId", this.real.region(group.country()));
		tally.put("role", "AFFILIATE");
		tally.put("type", group.type());
		tally.put("sectorIds", group.sectors().toArray(String[]::new));
		if (group.decade() != 0) {
			tally.put("decade", (long) group.decade());
		}
		tally.put("organisations", organisations);
		return tally;
	}

}
