package org.coopgraph.entity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What relates two entities, as the graph calls it. The sources of an entity and the
 * figures on the Alliance are no entities, so what leads to them is not among these.
 */
public enum RelationshipType {

	MEMBER_OF, AFFILIATED_TO, BASED_IN, IN_REGION, ACTIVE_IN, SERVES, REPRESENTS, BODY_OF, GUARDIAN_OF, AFFIRMS,
	SETS_OUT, REVISES, PUTS_INTO_PRACTICE, ADVANCES, WORKS_WITH, HELD_OFFICE_IN, NATIONAL_OF, HELD_IN, ABOUT;

	/** Those that the caller chose, all where nothing was chosen. */
	public static Set<RelationshipType> chosen(@Nullable Collection<RelationshipType> types) {
		Set<RelationshipType> chosen = EnumSet.noneOf(RelationshipType.class);
		chosen.addAll((types != null) ? types : EnumSet.allOf(RelationshipType.class));
		return chosen;
	}

	public static List<String> names(Collection<RelationshipType> types) {
		return types.stream().map(Enum::name).toList();
	}

}
