package org.coopgraph.organisation.related;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.curated.CuratedGraph;
import org.coopgraph.curated.CuratedLink;
import org.coopgraph.entity.RelationshipType;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.OrganisationRole;

/**
 * What an organisation can share with others, by the types of {@link RelatedStatement}.
 *
 * @param byId the entities to which it is related
 * @param region null where it is based in no country
 */
record Neighbours(Organisation organisation, Map<String, Neighbour> byId, @Nullable Neighbour region) {

	static Neighbours of(Organisation organisation, CuratedGraph graph) {
		Map<String, Neighbour> byId = new HashMap<>();
		Degrees degrees = new Degrees(graph, organisation.role() == OrganisationRole.COOPERATIVE);
		ends(organisation, graph)
			.forEach((id) -> byId.put(id, Neighbour.of(id, degrees.of(id, RelatedStatement.TYPES))));
		String region = organisation.seat().regionId();
		return new Neighbours(organisation, byId,
				(region != null) ? Neighbour.of(region, degrees.ofRegion(region)) : null);
	}

	private static Stream<String> ends(Organisation organisation, CuratedGraph graph) {
		return graph.links(organisation.id())
			.stream()
			.filter((link) -> RelatedStatement.TYPES.contains(link.type()))
			.map(CuratedLink::to);
	}

	Shared sharedWith(Organisation other, CuratedGraph graph) {
		Stream<Neighbour> related = ends(other, graph).map(this.byId::get).filter(Objects::nonNull);
		return Shared.of(other, Stream.concat(related, sharedRegion(other)));
	}

	/** The region does not count between organisations of the same country. */
	private Stream<Neighbour> sharedRegion(Organisation other) {
		Organisation.Seat seat = this.organisation.seat();
		boolean shared = Objects.equals(seat.regionId(), other.seat().regionId())
				&& !Objects.equals(seat.countryCode(), other.seat().countryCode());
		return shared ? Stream.ofNullable(this.region) : Stream.empty();
	}

}
