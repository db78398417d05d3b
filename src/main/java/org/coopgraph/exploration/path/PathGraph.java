package org.coopgraph.exploration.path;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Entities over which a path is looked for.
 *
 * @param degrees how many relationships each has in all
 * @param links what relates each to others, in either direction
 * @param known a graph to which this one adds, null where it stands for itself
 */
record PathGraph(Map<String, Long> degrees, Map<String, Set<Link>> links, @Nullable PathGraph known) {

	static PathGraph of(Collection<LinkedNode> nodes) {
		return of(nodes, null);
	}

	private static PathGraph of(Collection<LinkedNode> nodes, @Nullable PathGraph known) {
		PathGraph graph = new PathGraph(new HashMap<>(), new HashMap<>(), known);
		nodes.forEach(graph::add);
		return graph;
	}

	private void add(LinkedNode node) {
		this.degrees.put(node.id(), node.degree());
		node.links().forEach((link) -> {
			this.links.computeIfAbsent(link.from(), (id) -> new LinkedHashSet<>()).add(link);
			this.links.computeIfAbsent(link.to(), (id) -> new LinkedHashSet<>()).add(link);
		});
	}

	/** This graph with some nodes more. */
	PathGraph with(Collection<LinkedNode> nodes) {
		return nodes.isEmpty() ? this : of(nodes, this);
	}

	boolean has(String id) {
		return this.degrees.containsKey(id) || (this.known != null && this.known.has(id));
	}

	Stream<Link> at(String id) {
		Stream<Link> own = this.links.getOrDefault(id, Set.of()).stream();
		return (this.known != null) ? Stream.concat(this.known.at(id), own) : own;
	}

	long degreeOf(String id) {
		Long degree = this.degrees.get(id);
		return (degree != null) ? degree : (this.known != null) ? this.known.degreeOf(id) : 0;
	}

	boolean isMember(String id) {
		return at(id).anyMatch((link) -> link.isMembership() && link.from().equals(id));
	}

}
