package org.coopgraph.curated;

import org.coopgraph.cypher.row.Row;

/**
 * A relationship from a curated entity to another entity or to a source.
 *
 * @param properties those of the relationship in the graph
 */
public record CuratedLink(String type, String from, String to, Row properties) {
}
