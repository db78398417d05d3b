/**
 * Documents that a request names by a hash or an id: persisted by clients, or registered,
 * those of the explorer and those of the operator.
 */
@NullMarked
package org.coopgraph.graphql.document;

import org.jspecify.annotations.NullMarked;
