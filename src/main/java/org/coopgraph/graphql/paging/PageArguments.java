package org.coopgraph.graphql.paging;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.error.BadRequestException;

/**
 * Which page of a list was asked for.
 *
 * @param size the number of rows, 0 to {@value #LIMIT}
 * @param forward whether the page goes on after the position or ends before it
 * @param position the position; null for the start, or the end, of the list
 */
public record PageArguments(int size, boolean forward, @Nullable Cursor position) {

	public static final int LIMIT = 100;

	public static final int DEFAULT = 20;

	/** The position, which must have been given out for the order. */
	public @Nullable Cursor position(String order) {
		if (this.position != null && !this.position.order().equals(order)) {
			throw Cursor.malformed(this.position.encode());
		}
		return this.position;
	}

	static PageArguments of(@Nullable Integer first, @Nullable String after, @Nullable Integer last,
			@Nullable String before) {
		boolean backward = last != null || before != null;
		if (backward && (first != null || after != null)) {
			throw new BadRequestException(
					"Request a page with first and after, or with last and before; the two pairs cannot be combined.");
		}
		return backward ? new PageArguments(size("last", last), false, decode(before))
				: new PageArguments(size("first", first), true, decode(after));
	}

	private static @Nullable Cursor decode(@Nullable String cursor) {
		return (cursor != null) ? Cursor.decode(cursor) : null;
	}

	private static int size(String argument, @Nullable Integer size) {
		if (size != null && (size < 0 || size > LIMIT)) {
			throw new BadRequestException("%s is %s; it must be from 0 to %s.".formatted(argument, size, LIMIT));
		}
		return (size != null) ? size : DEFAULT;
	}

}
