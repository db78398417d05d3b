package org.coopgraph.exploration;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.coopgraph.entity.Entity;

/** Some entities with the relationships between them. */
public record Subgraph(List<Entity> nodes, List<Relationship> relationships) {

	/** The entities in the order of the ids, and the relationships in that of types. */
	static Subgraph of(List<String> ids, Map<String, Entity> nodes, Stream<Relationship> relationships) {
		return new Subgraph(ids.stream().map(nodes::get).filter(Objects::nonNull).toList(),
				relationships
					.sorted(Comparator.comparing(Relationship::type)
						.thenComparing((link) -> ids.indexOf(link.from().id()))
						.thenComparing((link) -> ids.indexOf(link.to().id())))
					.toList());
	}

	/** The first relationship between two entities, in the order of the types. */
	public Relationship between(Entity one, Entity other) {
		return this.relationships.stream().filter((link) -> link.joins(one, other)).findFirst().orElseThrow();
	}

}
