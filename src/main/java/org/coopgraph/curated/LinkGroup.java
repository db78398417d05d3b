package org.coopgraph.curated;

import java.util.List;

/**
 * The relationships of an entity that have the same type and direction.
 *
 * @param arriving whether they lead to the entity
 * @param degree how many they are
 * @param ends ids of the curated entities at their other ends
 * @param whole whether all of them are relationships of curated entities
 */
public record LinkGroup(String type, boolean arriving, long degree, List<String> ends, boolean whole) {
}
