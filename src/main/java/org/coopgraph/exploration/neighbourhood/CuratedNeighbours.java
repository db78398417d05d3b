package org.coopgraph.exploration.neighbourhood;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.coopgraph.curated.CuratedGraph;
import org.coopgraph.curated.LinkGroup;
import org.coopgraph.entity.RelationshipType;

/**
 * The neighbours of some entities in memory, in the order of the statement for
 * affiliates.
 *
 * @param groups the smallest first; those of the same size and type are alike
 */
record CuratedNeighbours(SortedMap<Size, List<LinkGroup>> groups) {

	/** Of a larger group, the statement reads some in the order of the store. */
	private static final int ORDERED = 1000;

	/** How many relationships of a type there are at a node. */
	record Size(long degree, String type) {

		static final Comparator<Size> SMALLEST_FIRST = Comparator.comparingLong(Size::degree).thenComparing(Size::type);

	}

	static CuratedNeighbours of(CuratedGraph graph, Collection<String> ids, Collection<RelationshipType> types) {
		Set<String> names = Set.copyOf(RelationshipType.names(types));
		return new CuratedNeighbours(ids.stream()
			.flatMap((id) -> graph.groups(id).stream())
			.filter((group) -> names.contains(group.type()))
			.collect(Collectors.groupingBy((group) -> new Size(group.degree(), group.type()),
					() -> new TreeMap<>(Size.SMALLEST_FIRST), Collectors.toList())));
	}

	/**
	 * The first ids, empty where ids that are not in memory may be among them.
	 * @param found ids to leave out
	 */
	Optional<List<String>> first(Set<String> found, int limit) {
		Set<String> first = new LinkedHashSet<>();
		for (List<LinkGroup> alike : this.groups.values()) {
			if (first.size() >= limit) {
				break;
			}
			if (!alike.stream().allMatch(CuratedNeighbours::isInOrder)) {
				return Optional.empty();
			}
			alike.stream()
				.flatMap((group) -> group.ends().stream())
				.filter((end) -> !found.contains(end))
				.sorted()
				.forEach(first::add);
		}
		return Optional.of(first.stream().limit(limit).toList());
	}

	private static boolean isInOrder(LinkGroup group) {
		return group.whole() && group.degree() <= ORDERED;
	}

}
