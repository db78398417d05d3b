package org.coopgraph.graphql.paging;

import graphql.language.VariableReference;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.error.BadRequestException;

/**
 * The requested page of a list.
 *
 * @param size the number of rows, 0 to {@value #MAX_SIZE}
 * @param forward whether the page starts after the position or ends before it
 * @param position the position; null for the start or the end of the list
 */
public record PageArguments(int size, boolean forward, @Nullable Cursor position) {

	public static final int MAX_SIZE = 100;

	public static final int DEFAULT_SIZE = 20;

	/**
	 * The position in an order.
	 * @throws BadRequestException if the position belongs to another order
	 */
	public @Nullable Cursor position(String order) {
		if (this.position != null && !this.position.order().equals(order)) {
			throw Cursor.malformed(this.position.encode());
		}
		return this.position;
	}

	/**
	 * The page that the arguments of a field request. The default of first is no request.
	 * @throws BadRequestException if they contradict each other or are out of range
	 */
	public static PageArguments of(DataFetchingEnvironment environment) {
		return of(isGiven("first", environment) ? environment.getArgument("first") : null,
				environment.getArgument("after"), environment.getArgument("last"), environment.getArgument("before"));
	}

	/** Whether an argument has a value in the document, or that of a given variable. */
	private static boolean isGiven(String name, DataFetchingEnvironment environment) {
		return environment.getField()
			.getArguments()
			.stream()
			.filter((argument) -> argument.getName().equals(name))
			.anyMatch((argument) -> !(argument.getValue() instanceof VariableReference variable)
					|| environment.getVariables().containsKey(variable.getName()));
	}

	private static PageArguments of(@Nullable Integer first, @Nullable String after, @Nullable Integer last,
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
		if (size != null && (size < 0 || size > MAX_SIZE)) {
			throw new BadRequestException("%s is %s; it must be from 0 to %s.".formatted(argument, size, MAX_SIZE));
		}
		return (size != null) ? size : DEFAULT_SIZE;
	}

}
