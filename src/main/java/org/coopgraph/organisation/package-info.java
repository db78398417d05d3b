/**
 * Who belongs to the movement: organisations, always asked from Neo4j, and both ends of
 * every edge between them and the spokes.
 */
@NullMarked
package org.coopgraph.organisation;

import org.jspecify.annotations.NullMarked;
