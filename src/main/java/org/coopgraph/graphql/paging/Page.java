package org.coopgraph.graphql.paging;

import java.util.List;
import java.util.function.Function;

/**
 * The rows of a page, in the order of the list.
 *
 * @param more whether there are further rows beyond the page, in the requested direction
 */
public record Page<T>(List<T> rows, PageArguments arguments, boolean more) {

	/**
	 * Creates a page from rows in the direction of the page, of which one more than its
	 * size is read.
	 */
	public static <T> Page<T> of(List<T> read, PageArguments arguments) {
		List<T> rows = read.subList(0, Math.min(read.size(), arguments.size()));
		return new Page<>(arguments.forward() ? List.copyOf(rows) : List.copyOf(rows.reversed()), arguments,
				read.size() > rows.size());
	}

	public PageInfo info(Function<T, String> cursor) {
		boolean beyond = this.arguments.position() != null;
		boolean next = this.arguments.forward() ? this.more : beyond;
		boolean previous = this.arguments.forward() ? beyond : this.more;
		if (this.rows.isEmpty()) {
			return new PageInfo(next, previous, null, null);
		}
		return new PageInfo(next, previous, cursor.apply(this.rows.getFirst()), cursor.apply(this.rows.getLast()));
	}

}
