/**
 * Limits of a request: size of the document, depth, cost and time.
 */
@NullMarked
package org.coopgraph.graphql.limit;

import org.jspecify.annotations.NullMarked;
