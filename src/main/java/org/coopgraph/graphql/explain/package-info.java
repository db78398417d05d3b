/**
 * The statements behind an answer, and scripts that repeat them in Neo4j Browser.
 */
@NullMarked
package org.coopgraph.graphql.explain;

import org.jspecify.annotations.NullMarked;
