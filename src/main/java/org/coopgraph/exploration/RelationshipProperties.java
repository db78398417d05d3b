package org.coopgraph.exploration;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.entity.Sourced;

/**
 * The properties of a relationship in the graph. The enums of the schema, such as
 * {@code Office}, are known to the packages of their types only, and so are names here.
 */
record RelationshipProperties(@Nullable String since, @Nullable String until, @Nullable String category,
		@Nullable String form, @Nullable String level, @Nullable String office, @Nullable String from,
		@Nullable String to, @Nullable String basis, @Nullable Boolean primary, @Nullable String entry,
		@Nullable String legalForm, List<String> sourceIds) implements Sourced {

	/** Oldest first, those without a date before all others. */
	static final Comparator<RelationshipProperties> BY_DATE = Comparator.comparing(RelationshipProperties::date)
		.thenComparing(RelationshipProperties::toString);

	private String date() {
		return Stream.of(this.since, this.from, this.until, this.to).filter(Objects::nonNull).findFirst().orElse("");
	}

}
