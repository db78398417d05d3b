/**
 * A knowledge graph of the world's cooperative movement, served in GraphQL.
 *
 * <p>
 * From the edges inwards: {@code http} and {@code graphql} towards the clients, {@code
 * cypher} towards Neo4j; {@code entity} and {@code source} serve all features; {@code
 * country}, {@code sector} and {@code identity} depend neither on each other nor on
 * {@code
 * organisation}, on which {@code alliance} and {@code exploration} build. {@code dataset}
 * writes the graph, for {@code embedded} or an external {@code server}, with {@code
 * synthetic} data for benchmarks. {@code start} and {@code command} are for the operator.
 */
@NullMarked
package org.coopgraph;

import org.jspecify.annotations.NullMarked;
