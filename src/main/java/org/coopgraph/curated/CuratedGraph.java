package org.coopgraph.curated;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The curated entities and their relationships. */
public final class CuratedGraph {

	private final Map<String, CuratedNode> nodes;

	private final boolean whole;

	/**
	 * Creates the graph.
	 * @param whole whether there are no other entities
	 */
	CuratedGraph(Collection<CuratedNode> nodes, boolean whole) {
		Map<String, List<CuratedLink>> arriving = nodes.stream()
			.flatMap((node) -> node.links().stream())
			.collect(Collectors.groupingBy(CuratedLink::to));
		this.nodes = HashMap.newHashMap(nodes.size());
		Set<String> registered = nodes.stream()
			.filter(CuratedNode::isRegistered)
			.map(CuratedNode::id)
			.collect(Collectors.toSet());
		nodes.forEach((node) -> this.nodes.put(node.id(),
				node.with(groups(node, arriving.getOrDefault(node.id(), List.of()), registered))));
		this.whole = whole;
	}

	private static List<LinkGroup> groups(CuratedNode node, List<CuratedLink> arriving, Set<String> registered) {
		List<LinkGroup> groups = new ArrayList<>();
		ends(node.links(), CuratedLink::to)
			.forEach((type, ends) -> groups.add(new LinkGroup(node.id(), type, false, ends.size(), ends, true, false)));
		Map<String, List<String>> curated = ends(arriving, CuratedLink::from);
		Stream.concat(curated.keySet().stream(), node.arriving().keySet().stream())
			.distinct()
			.forEach((type) -> groups.addAll(arriving(node, type, curated.getOrDefault(type, List.of()), registered)));
		return List.copyOf(groups);
	}

	private static List<LinkGroup> arriving(CuratedNode node, String type, List<String> ends, Set<String> registered) {
		List<String> cooperatives = ends.stream().filter(registered::contains).toList();
		List<String> others = ends.stream().filter((end) -> !registered.contains(end)).toList();
		long degree = node.arriving().getOrDefault(type, (long) ends.size()) - cooperatives.size();
		return Stream
			.of(new LinkGroup(node.id(), type, true, degree, others, degree == others.size(), false),
					new LinkGroup(node.id(), type, true, cooperatives.size(), cooperatives, true, true))
			.filter((group) -> group.degree() > 0)
			.toList();
	}

	private static Map<String, List<String>> ends(List<CuratedLink> links, Function<CuratedLink, String> end) {
		return links.stream()
			.collect(Collectors.groupingBy(CuratedLink::type, Collectors.mapping(end, Collectors.toList())));
	}

	/** Whether there are no affiliates. */
	public boolean isWhole() {
		return this.whole;
	}

	public boolean has(String id) {
		return this.nodes.containsKey(id);
	}

	/** The relationships that lead away from an entity. */
	public List<CuratedLink> links(String id) {
		CuratedNode node = node(id);
		return (node != null) ? node.links() : List.of();
	}

	/** The relationships of an entity by type and direction. */
	public List<LinkGroup> groups(String id) {
		CuratedNode node = node(id);
		return (node != null) ? node.groups() : List.of();
	}

	/** The relationships of a type that lead to an entity. */
	public Stream<LinkGroup> arriving(String id, String type) {
		return groups(id).stream().filter((group) -> group.arriving() && group.type().equals(type));
	}

	/** Null where no curated entity has the id. */
	public @Nullable CuratedNode node(String id) {
		return this.nodes.get(id);
	}

	public Collection<CuratedNode> nodes() {
		return this.nodes.values();
	}

	/** Those ids that only affiliates can have. */
	public List<String> others(Collection<String> ids) {
		return ids.stream().filter(this::mayBeAffiliate).toList();
	}

	/** Whether none of the ids is that of an affiliate. */
	public boolean knows(Collection<String> ids) {
		return ids.stream().noneMatch(this::mayBeAffiliate);
	}

	private boolean mayBeAffiliate(String id) {
		return !this.whole && id.startsWith("organisation:") && !this.nodes.containsKey(id);
	}

}
