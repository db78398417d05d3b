/**
 * The edge towards those who ask: pages and cursors, the language of a request, limits,
 * errors, and how an answer came about.
 */
@NullMarked
package org.coopgraph.graphql;

import org.jspecify.annotations.NullMarked;
