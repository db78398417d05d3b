package org.coopgraph.exploration.neighbourhood;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.coopgraph.curated.CuratedGraph;
import org.coopgraph.curated.LinkGroup;
import org.coopgraph.entity.RelationshipType;

/**
 * The neighbours of curated entities, in the order of the statement for affiliates.
 *
 * @param groups the smallest first; those of the same size and type are alike
 */
record CuratedNeighbours(Frontier frontier, SortedMap<Size, List<LinkGroup>> groups) {

	/** Of a larger group of a dense type, some are read in the order of the store. */
	static final int ORDERED = 1000;

	/** How many relationships of a type there are at a node. */
	record Size(long degree, String type) {

		static final Comparator<Size> SMALLEST_FIRST = Comparator.comparingLong(Size::degree).thenComparing(Size::type);

	}

	static CuratedNeighbours of(CuratedGraph graph, Frontier frontier) {
		return new CuratedNeighbours(frontier,
				frontier.nearest()
					.stream()
					.flatMap((id) -> graph.groups(id).stream())
					.filter((group) -> frontier.types().contains(group.type()))
					.collect(Collectors.groupingBy((group) -> new Size(group.degree(), group.type()),
							() -> new TreeMap<>(Size.SMALLEST_FIRST), Collectors.toList())));
	}

	/**
	 * The first ones, empty where several sizes of groups might have to be read.
	 * @param others reads the first ones of groups that are not in memory
	 */
	Optional<List<Neighbour>> first(Function<List<LinkGroup>, List<Neighbour>> others) {
		Map<String, Neighbour> first = new LinkedHashMap<>();
		for (List<LinkGroup> alike : this.groups.values()) {
			if (first.size() >= this.frontier.limit()) {
				break;
			}
			if (!alike.stream().allMatch(this::isAtHand)) {
				return Optional.empty();
			}
			ends(alike, others).forEach((end) -> first.putIfAbsent(end.id(), end));
		}
		return Optional.of(first.values().stream().limit(this.frontier.limit()).toList());
	}

	private Stream<Neighbour> ends(List<LinkGroup> alike, Function<List<LinkGroup>, List<Neighbour>> others) {
		List<LinkGroup> unknown = alike.stream().filter((group) -> !isInOrder(group)).toList();
		List<Neighbour> read = unknown.isEmpty() ? List.of() : others.apply(unknown);
		return Stream.concat(inMemory(alike), read.stream()).sorted(Comparator.comparing(Neighbour::id));
	}

	private Stream<Neighbour> inMemory(List<LinkGroup> alike) {
		return alike.stream()
			.filter(CuratedNeighbours::isInOrder)
			.flatMap((group) -> group.ends().stream())
			.filter((end) -> !this.frontier.found().contains(end))
			.map(Neighbour::inMemory);
	}

	/**
	 * In memory, or read as the only one: affiliates lead to an entity by one type, and a
	 * large group has enough of them.
	 */
	private boolean isAtHand(LinkGroup group) {
		return isInOrder(group) || this.frontier.nearest().size() == 1 || group.degree() >= this.frontier.enough();
	}

	private static boolean isInOrder(LinkGroup group) {
		return group.registered() || group.whole() && (group.degree() <= ORDERED || !isDense(group));
	}

	private static boolean isDense(LinkGroup group) {
		return group.arriving() && RelationshipType.valueOf(group.type()).isDense();
	}

}
