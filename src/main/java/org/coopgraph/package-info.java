/**
 * A graph of the world's cooperative movement: {@code organisation} is the hub,
 * {@code country}, {@code sector} and {@code identity} are its spokes, {@code alliance}
 * and {@code exploration} stand above it. {@code graphql} is the edge towards those who
 * ask, {@code http} carries it, {@code cypher} is the edge towards Neo4j.
 */
@NullMarked
package org.coopgraph;

import org.jspecify.annotations.NullMarked;
