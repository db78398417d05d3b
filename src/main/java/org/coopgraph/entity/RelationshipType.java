package org.coopgraph.entity;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The types of relationships between two entities. */
public enum RelationshipType {

	MEMBER_OF, AFFILIATED_TO, BASED_IN, IN_REGION, ACTIVE_IN, SERVES, REPRESENTS, BODY_OF, GUARDIAN_OF, AFFIRMS,
	SETS_OUT, REVISES, PUTS_INTO_PRACTICE, ADVANCES, WORKS_WITH, HELD_OFFICE_IN, NATIONAL_OF, HELD_IN, ABOUT;

	/** The types of the graph that have an end which is no entity. */
	private static final Set<String> NOT_BETWEEN_ENTITIES = Set.of("SOURCED_FROM", "DESCRIBES");

	/** The types by which millions of entities may lead to one. */
	private static final EnumSet<RelationshipType> DENSE = EnumSet.of(MEMBER_OF, AFFILIATED_TO, BASED_IN, ACTIVE_IN);

	/** All types of the graph, whatever their ends. */
	public static Set<String> all() {
		return Stream.concat(Arrays.stream(values()).map(Enum::name), NOT_BETWEEN_ENTITIES.stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The chosen types in order, or all if none were chosen. */
	public static Set<RelationshipType> chosen(@Nullable Collection<RelationshipType> types) {
		Set<RelationshipType> chosen = EnumSet.noneOf(RelationshipType.class);
		chosen.addAll((types != null) ? types : EnumSet.allOf(RelationshipType.class));
		return chosen;
	}

	/** The dense types, as a pattern of Cypher writes them. */
	public static String densePattern() {
		return String.join("|", names(DENSE));
	}

	/** The types that are not dense, as a pattern of Cypher writes them. */
	public static String sparsePattern() {
		return String.join("|", names(EnumSet.complementOf(DENSE)));
	}

	public static List<String> names(Collection<RelationshipType> types) {
		return types.stream().map(Enum::name).toList();
	}

}
