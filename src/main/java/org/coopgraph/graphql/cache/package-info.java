/**
 * Caches of parsed documents and of whole responses, bounded by the heap that they take.
 */
@NullMarked
package org.coopgraph.graphql.cache;

import org.jspecify.annotations.NullMarked;
