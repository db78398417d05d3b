/**
 * Pages and keyset cursors of all connections.
 */
@NullMarked
package org.coopgraph.graphql.paging;

import org.jspecify.annotations.NullMarked;
