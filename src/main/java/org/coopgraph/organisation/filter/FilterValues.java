package org.coopgraph.organisation.filter;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.error.BadRequestException;

/**
 * The values of a list in a filter, distinct and sorted, so that filters that select the
 * same are equal.
 */
final class FilterValues {

	private static final int LIMIT = 1000;

	private FilterValues() {
	}

	/**
	 * The distinct values, sorted.
	 * @throws BadRequestException if there are too many
	 */
	static <T extends Comparable<? super T>> @Nullable List<T> of(Criterion criterion, @Nullable Collection<T> values) {
		if (values == null) {
			return null;
		}
		if (values.size() > LIMIT) {
			throw new BadRequestException("%s has %s entries; a list of a filter can have at most %s."
				.formatted(criterion.field(), values.size(), LIMIT));
		}
		return values.stream().distinct().sorted().toList();
	}

}
