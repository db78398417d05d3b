package org.coopgraph.curated;

import java.util.List;

/**
 * The relationships of an entity that have the same type and direction. Those of the
 * cooperatives of registers, who are many, are a group of their own.
 *
 * @param node id of the entity
 * @param arriving whether they lead to it
 * @param degree how many they are
 * @param ends ids at their other ends; of those that arrive, the ids of curated entities
 * @param whole whether all other ends are among them
 * @param registered whether they lead away from cooperatives of registers
 */
public record LinkGroup(String node, String type, boolean arriving, long degree, List<String> ends, boolean whole,
		boolean registered) {
}
