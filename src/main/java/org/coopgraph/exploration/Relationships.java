package org.coopgraph.exploration;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.coopgraph.entity.RelationshipType;
import org.springframework.stereotype.Component;

/** Relationships by their ids. */
@Component
class Relationships {

	private final Subgraphs subgraphs;

	Relationships(Subgraphs subgraphs) {
		this.subgraphs = subgraphs;
	}

	/** The relationships that exist, by id. */
	Map<String, Relationship> byIds(Collection<String> ids) {
		Set<RelationshipId> wanted = ids.stream()
			.map(RelationshipId::parse)
			.flatMap(Optional::stream)
			.collect(Collectors.toSet());
		return wanted.isEmpty() ? Map.of() : read(wanted).filter((relationship) -> ids.contains(relationship.id()))
			.collect(Collectors.toMap(Relationship::id, Function.identity()));
	}

	/** All relationships of the types between any of the ends, by one statement. */
	private Stream<Relationship> read(Set<RelationshipId> wanted) {
		List<String> ends = wanted.stream().flatMap((id) -> id.ends().stream()).distinct().toList();
		Set<RelationshipType> types = EnumSet.copyOf(wanted.stream().map(RelationshipId::type).toList());
		return this.subgraphs.of(ends, types).relationships().stream();
	}

}
