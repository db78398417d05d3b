package org.coopgraph.source;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.Entity;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** Where a fact comes from. */
@Node("Source")
public record Source(@Id String id, String title, String url, @Nullable String publisher, SourceKind kind,
		@Nullable String retrieved) implements Entity {

	@Override
	public String name() {
		return this.title;
	}

	/** A source is its own source. */
	@Override
	public List<String> sourceIds() {
		return List.of(this.id);
	}

}
