package org.coopgraph.exploration;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.Entity;
import org.coopgraph.entity.RelationshipType;

/**
 * All relationships of a type that lead from one entity to another, as one.
 *
 * @param properties those of each of the relationships
 */
public record Relationship(RelationshipType type, Entity from, Entity to,
		List<RelationshipProperties> properties) implements Entity {

	@Override
	public String id() {
		return new RelationshipId(this.from.id(), this.type, this.to.id()).toString();
	}

	@Override
	public String name() {
		return this.type.text().english();
	}

	@Override
	public @Nullable String nameFr() {
		return this.type.text().french();
	}

	@Override
	public @Nullable String nameEs() {
		return this.type.text().spanish();
	}

	@Override
	public List<String> sourceIds() {
		return this.properties.stream().flatMap((fact) -> fact.sourceIds().stream()).distinct().toList();
	}

	boolean joins(Entity one, Entity other) {
		return (this.from.equals(one) && this.to.equals(other)) || (this.from.equals(other) && this.to.equals(one));
	}

}
