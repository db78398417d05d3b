/**
 * Metrics of executed operations.
 */
@NullMarked
package org.coopgraph.graphql.metrics;

import org.jspecify.annotations.NullMarked;
