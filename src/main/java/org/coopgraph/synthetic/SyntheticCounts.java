package org.coopgraph.synthetic;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** How many synthetic affiliates there are: in all, and of those that agree. */
public final class SyntheticCounts {

	private final SyntheticRows rows;

	private final RealOrganisations real;

	private record Group(String type, String country, List<String> sectors) {
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
		Map<Group, SortedMap<Integer, Long>> years = new HashMap<>();
		IntStream.range(0, this.rows.count())
			.forEach((row) -> years.computeIfAbsent(group(row), (group) -> new TreeMap<>())
				.merge(this.rows.founded(row), 1L, Long::sum));
		return years.entrySet().stream().map((group) -> tally(group.getKey(), group.getValue())).toList();
	}

	private List<String> sectors(int row) {
		return this.rows.kind(row).sectors();
	}

	private Group group(int row) {
		SyntheticKind kind = this.rows.kind(row);
		return new Group(kind.type(), kind.country(), kind.sectors().stream().sorted().toList());
	}

	private Map<String, Object> tally(Group group, SortedMap<Integer, Long> years) {
		SortedMap<Integer, Long> known = years.tailMap(1);
		Map<String, Object> tally = new HashMap<>();
		tally.put("countryCode", group.country().substring("country:".length()));
		tally.put("regionId", this.real.region(group.country()));
		tally.put("role", "AFFILIATE");
		tally.put("type", group.type());
		tally.put("sectorIds", group.sectors().toArray(String[]::new));
		tally.put("organisations", numbers(years.values()).sum());
		tally.put("foundingYears", known.keySet().stream().mapToLong(Integer::longValue).toArray());
		tally.put("foundingCounts", numbers(known.values()).toArray());
		return tally;
	}

	private static LongStream numbers(Collection<Long> numbers) {
		return numbers.stream().mapToLong(Long::longValue);
	}

}
