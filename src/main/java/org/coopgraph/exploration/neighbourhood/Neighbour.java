package org.coopgraph.exploration.neighbourhood;

import org.jspecify.annotations.Nullable;

import org.coopgraph.cypher.row.Row;
import org.coopgraph.exploration.Affiliate;

/**
 * An entity near to another.
 *
 * @param affiliate the entity as it was read; null if it is in memory
 */
record Neighbour(String id, @Nullable Affiliate affiliate) {

	static Neighbour inMemory(String id) {
		return new Neighbour(id, null);
	}

	static Neighbour of(Row row) {
		return new Neighbour(row.string("id"), row.has("affiliate") ? Affiliate.of(row) : null);
	}

}
