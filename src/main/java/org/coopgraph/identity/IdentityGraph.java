package org.coopgraph.identity;

import java.util.List;
import java.util.Map;

import org.coopgraph.entity.Entities;

/**
 * The identity as a whole: its nodes and the relationships between them.
 *
 * @param revises the earlier wording of a statement, by id
 * @param affirms the values that a statement affirms, by id and in order
 * @param setsOut the principles that a statement sets out, by id and in order
 */
record IdentityGraph(Entities<CooperativeValue> values, Entities<CooperativePrinciple> principles,
		Entities<IdentityStatement> statements, List<Practice> practices, Map<String, String> revises,
		Map<String, List<String>> affirms, Map<String, List<String>> setsOut) {
}
