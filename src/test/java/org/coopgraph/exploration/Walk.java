package org.coopgraph.exploration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A breadth-first search over the edges of the graph, independent of the service. */
public record Walk(List<Edge> edges, Map<String, List<Edge>> byNode) {

	public record Edge(String from, String type, String to) {

		public String beyond(String node) {
			return node.equals(this.from) ? this.to : this.from;
		}

		boolean isMembership() {
			return this.type.equals("MEMBER_OF");
		}

	}

	/** A node, and whether the path to it has a membership. */
	private record Place(String node, boolean overMembership) {
	}

	static Walk over(Stream<Edge> edges) {
		List<Edge> all = edges.toList();
		Map<String, List<Edge>> byNode = new HashMap<>();
		all.forEach((edge) -> Stream.of(edge.from(), edge.to())
			.forEach((node) -> byNode.computeIfAbsent(node, (key) -> new ArrayList<>()).add(edge)));
		return new Walk(all, byNode);
	}

	public Walk over(List<String> types) {
		return over(this.edges.stream().filter((edge) -> types.contains(edge.type())));
	}

	boolean isMember(String node) {
		return edgesOf(node).stream().anyMatch((edge) -> edge.isMembership() && edge.from().equals(node));
	}

	/** The length of the shortest path, or -1. */
	public int length(String from, String to, int maxLength) {
		boolean apart = isMember(from) && isMember(to);
		int length = distances(from, maxLength, apart).getOrDefault(to, -1);
		return (length < 0 && apart) ? distances(from, maxLength, false).getOrDefault(to, -1) : length;
	}

	/** The distances of all nodes, over at most one membership or over any number. */
	public Map<String, Integer> distances(String from, int maxLength, boolean oneMembership) {
		Map<String, Integer> distances = new HashMap<>(Map.of(from, 0));
		Set<Place> seen = new HashSet<>(Set.of(new Place(from, false)));
		Set<Place> nearest = seen;
		for (int distance = 1; distance <= maxLength; distance++) {
			Set<Place> next = new HashSet<>();
			nearest.forEach((place) -> edgesOf(place.node()).stream()
				.filter((edge) -> !(oneMembership && place.overMembership() && edge.isMembership()))
				.forEach((edge) -> next.add(new Place(edge.beyond(place.node()),
						oneMembership && (place.overMembership() || edge.isMembership())))));
			next.removeAll(seen);
			seen = union(seen, next);
			nearest = next;
			int reached = distance;
			next.forEach((place) -> distances.putIfAbsent(place.node(), reached));
		}
		return distances;
	}

	/** The next nodes, ordered by the size of their smallest group of edges. */
	public List<String> next(List<String> nearest, Set<String> found) {
		Map<String, String> ranks = new TreeMap<>();
		nearest.forEach((near) -> groups(near).values()
			.forEach((group) -> group.forEach((edge) -> ranks.merge(edge.beyond(near),
					"%06d %s".formatted(group.size(), edge.type()), BinaryOperator.minBy(Comparator.naturalOrder())))));
		return ranks.keySet()
			.stream()
			.filter((node) -> !found.contains(node))
			.sorted(Comparator.comparing(ranks::get))
			.toList();
	}

	private Map<List<Object>, List<Edge>> groups(String near) {
		return edgesOf(near).stream()
			.collect(Collectors
				.groupingBy((edge) -> List.of(edge.type(), edge.from().equals(near), isRegistered(edge.from()))));
	}

	/** Whether a cooperative of a register has the id. */
	static boolean isRegistered(String id) {
		return id.startsWith("organisation:uk-");
	}

	/** All distinct edges between two of the nodes. */
	public Set<Edge> among(List<String> nodes) {
		return this.edges.stream()
			.filter((edge) -> nodes.contains(edge.from()) && nodes.contains(edge.to()))
			.collect(Collectors.toSet());
	}

	private List<Edge> edgesOf(String node) {
		return this.byNode.getOrDefault(node, List.of());
	}

	private static Set<Place> union(Set<Place> some, Set<Place> others) {
		Set<Place> all = new HashSet<>(some);
		all.addAll(others);
		return all;
	}

}
