package org.coopgraph.exploration;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.BadRequestException;

/**
 * How far or how much one may ask for.
 *
 * @param argument what the API calls it
 */
record Bound(String argument, int lowest, int highest, int otherwise) {

	static final Bound LENGTH = new Bound("maxLength", 0, 6, 6);

	static final Bound DEPTH = new Bound("depth", 1, 3, 1);

	static final Bound NODES = new Bound("first", 1, 100, 20);

	int check(@Nullable Integer value) {
		if (value != null && (value < this.lowest || value > this.highest)) {
			throw new BadRequestException(
					"%s is %s; it can be %s to %s.".formatted(this.argument, value, this.lowest, this.highest));
		}
		return (value != null) ? value : this.otherwise;
	}

}
