package org.coopgraph.exploration;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.error.BadRequestException;

/**
 * The range of an argument.
 *
 * @param argument its name in the API
 * @param otherwise the value of a missing argument
 */
public record ArgumentRange(String argument, int lowest, int highest, int otherwise) {

	public static final ArgumentRange LENGTH = new ArgumentRange("maxLength", 0, 6, 6);

	public static final ArgumentRange DEPTH = new ArgumentRange("depth", 1, 3, 1);

	public static final ArgumentRange NODES = new ArgumentRange("first", 1, 100, 20);

	public int check(@Nullable Integer value) {
		if (value != null && (value < this.lowest || value > this.highest)) {
			throw new BadRequestException(
					"%s is %s; it must be from %s to %s.".formatted(this.argument, value, this.lowest, this.highest));
		}
		return (value != null) ? value : this.otherwise;
	}

}
