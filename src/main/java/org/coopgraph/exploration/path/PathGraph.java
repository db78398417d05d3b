package org.coopgraph.exploration.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** A graph of numbered nodes, which may extend another one. */
final class PathGraph {

	private final @Nullable PathGraph base;

	private final int first;

	private final List<String> ids = new ArrayList<>();

	private final Map<String, Integer> numbers = new HashMap<>();

	private final Map<Integer, Long> degrees = new HashMap<>();

	private final Map<Integer, Set<Step>> steps = new HashMap<>();

	private PathGraph(@Nullable PathGraph base, Collection<LinkedNode> nodes) {
		this.base = base;
		this.first = (base != null) ? base.size() : 0;
		nodes.forEach(this::add);
	}

	static PathGraph of(Collection<LinkedNode> nodes) {
		return new PathGraph(null, nodes);
	}

	/** This graph with more nodes. */
	PathGraph with(Collection<LinkedNode> nodes) {
		return nodes.isEmpty() ? this : new PathGraph(this, nodes);
	}

	private void add(LinkedNode node) {
		int number = numbered(node.id());
		this.degrees.put(number, node.degree());
		node.links().forEach((link) -> {
			int other = numbered(link.to());
			stepsFrom(number).add(Step.of(link.type(), other, true));
			stepsFrom(other).add(Step.of(link.type(), number, false));
		});
	}

	private int numbered(String id) {
		Integer number = find(id);
		if (number != null) {
			return number;
		}
		this.ids.add(id);
		this.numbers.put(id, size() - 1);
		return size() - 1;
	}

	private Set<Step> stepsFrom(int number) {
		return this.steps.computeIfAbsent(number, (key) -> new LinkedHashSet<>());
	}

	private @Nullable Integer find(String id) {
		Integer inherited = (this.base != null) ? this.base.find(id) : null;
		return (inherited != null) ? inherited : this.numbers.get(id);
	}

	/** One more than the highest number. */
	private int size() {
		return this.first + this.ids.size();
	}

	boolean has(String id) {
		Integer number = find(id);
		return number != null && degree(number) != null;
	}

	/** The number of a node that the graph has. */
	int number(String id) {
		return Objects.requireNonNull(find(id));
	}

	String id(int number) {
		return (this.base != null && number < this.first) ? this.base.id(number) : this.ids.get(number - this.first);
	}

	/** Null of a node that is only named as the end of a relationship. */
	private @Nullable Long degree(int number) {
		Long degree = this.degrees.get(number);
		return (degree == null && this.base != null) ? this.base.degree(number) : degree;
	}

	long degreeOf(int number) {
		return Objects.requireNonNullElse(degree(number), 0L);
	}

	void forEachStep(int number, Consumer<Step> action) {
		if (this.base != null) {
			this.base.forEachStep(number, action);
		}
		this.steps.getOrDefault(number, Set.of()).forEach(action);
	}

	private Stream<Step> steps(int number) {
		Stream<Step> own = this.steps.getOrDefault(number, Set.of()).stream();
		return (this.base != null) ? Stream.concat(this.base.steps(number), own) : own;
	}

	boolean isMember(String id) {
		return steps(number(id)).anyMatch((step) -> step.upwards() && step.isMembership());
	}

}
