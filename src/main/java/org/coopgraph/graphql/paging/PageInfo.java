package org.coopgraph.graphql.paging;

import org.jspecify.annotations.Nullable;

/** Information about a page in a connection. */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
		@Nullable String endCursor) {
}
