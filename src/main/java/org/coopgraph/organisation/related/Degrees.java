package org.coopgraph.organisation.related;

import java.util.Collection;
import java.util.stream.Stream;

import org.coopgraph.curated.CuratedGraph;
import org.coopgraph.curated.LinkGroup;
import org.coopgraph.entity.RelationshipType;

/**
 * How many organisations are related to an entity.
 *
 * @param cooperatives whether those of national registers count, which is so only for one
 * of them
 */
record Degrees(CuratedGraph graph, boolean cooperatives) {

	long of(String id, Collection<String> types) {
		return types.stream().flatMap((type) -> arriving(id, type)).mapToLong(LinkGroup::degree).sum();
	}

	/** The organisations that are based in the countries of a region. */
	long ofRegion(String region) {
		return this.graph.arriving(region, RelationshipType.IN_REGION.name())
			.flatMap((countries) -> countries.ends().stream())
			.flatMap((country) -> arriving(country, RelationshipType.BASED_IN.name()))
			.mapToLong(LinkGroup::degree)
			.sum();
	}

	private Stream<LinkGroup> arriving(String id, String type) {
		return this.graph.arriving(id, type).filter((group) -> this.cooperatives || !group.registered());
	}

}
