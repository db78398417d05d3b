package org.coopgraph.curated;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A curated entity with its relationships.
 *
 * @param degree number of its relationships of all types, in both directions
 * @param arriving number of the relationships that lead to it, from affiliates, too, by
 * the types that have many
 * @param links those that lead away from it; to its sources in the order of their titles
 * @param groups the ends of its relationships, by type and direction
 */
public record CuratedNode(String id, long degree, Map<String, Long> arriving, List<CuratedLink> links,
		List<LinkGroup> groups) {

	CuratedNode with(List<LinkGroup> groups) {
		return new CuratedNode(this.id, this.degree, this.arriving, this.links, groups);
	}

	/** Whether it is a cooperative of a national register. */
	boolean isRegistered() {
		return links("IN_REGISTER").findAny().isPresent();
	}

	/** Its relationships of a type that lead away from it. */
	public Stream<CuratedLink> links(String type) {
		return this.links.stream().filter((link) -> link.type().equals(type));
	}

	/**
	 * The number of relationships of a type that lead to it, for the types that have
	 * many.
	 */
	public long arriving(String type) {
		return this.arriving.getOrDefault(type, 0L);
	}

}
