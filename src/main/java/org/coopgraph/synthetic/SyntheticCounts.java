package org.coopgraph.synthetic;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Counts of synthetic affiliates: in total, and by group. */
final class SyntheticCounts {

	private final SyntheticRows rows;

	private final RealOrganisations real;

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

	/** The properties of the statistics, which together count every affiliate once. */
	public List<Map<String, Object>> statistics() {
		Map<AffiliateGroup, SortedMap<Integer, Long>> years = new HashMap<>();
		IntStream.range(0, this.rows.count())
			.forEach((row) -> years.computeIfAbsent(withSortedSectors(this.rows.group(row)), (key) -> new TreeMap<>())
				.merge(this.rows.founded(row), 1L, Long::sum));
		Map<AffiliateGroup, Corners> corners = corners();
		return years.entrySet()
			.stream()
			.map((group) -> statistics(group.getKey(), group.getValue(),
					corners.getOrDefault(group.getKey(), new Corners())))
			.toList();
	}

	private Map<AffiliateGroup, Corners> corners() {
		Map<AffiliateGroup, Corners> corners = new HashMap<>();
		this.rows.corners()
			.forEach((group, some) -> corners.computeIfAbsent(withSortedSectors(group), (absent) -> new Corners())
				.addAll(some));
		return corners;
	}

	private List<String> sectors(int row) {
		return this.rows.group(row).sectors();
	}

	private static AffiliateGroup withSortedSectors(AffiliateGroup group) {
		return new AffiliateGroup(group.type(), group.country(), group.sectors().stream().sorted().toList());
	}

	private Map<String, Object> statistics(AffiliateGroup group, SortedMap<Integer, Long> years, Corners corners) {
		SortedMap<Integer, Long> known = years.tailMap(1);
		Map<String, Object> statistics = new HashMap<>();
		statistics.put("countryCode", group.countryCode());
		statistics.put("regionId", this.real.region(group.country()));
		statistics.put("role", "AFFILIATE");
		statistics.put("type", group.type());
		statistics.put("sectorIds", group.sectors().toArray(String[]::new));
		statistics.put("organisations", numbers(years.values()).sum());
		statistics.put("foundingYears", known.keySet().stream().mapToLong(Integer::longValue).toArray());
		statistics.put("foundingCounts", numbers(known.values()).toArray());
		statistics.put("corners", corners.toArray());
		return statistics;
	}

	private static LongStream numbers(Collection<Long> numbers) {
		return numbers.stream().mapToLong(Long::longValue);
	}

}
