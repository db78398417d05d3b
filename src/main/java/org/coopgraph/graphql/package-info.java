/**
 * The edge towards those who ask: pages and cursors, the language of a request, limits,
 * errors.
 */
@NullMarked
package org.coopgraph.graphql;

import org.jspecify.annotations.NullMarked;
