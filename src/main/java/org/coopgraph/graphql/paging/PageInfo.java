package org.coopgraph.graphql.paging;

import org.jspecify.annotations.Nullable;

/** Where a page stands among all. */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
		@Nullable String endCursor) {
}
