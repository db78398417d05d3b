package org.coopgraph.organisation.filter;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.organisation.filter.ValuePredicate.AnyOf;
import org.coopgraph.organisation.filter.ValuePredicate.Flag;

/**
 * Selects what is in a list by the values of criteria.
 *
 * @param value of a criterion with a single value
 * @param sectorIds the values of the criterion with several
 * @param founded whether a founding year is in a range
 */
public record ListFilter<T>(BiFunction<T, Criterion, @Nullable Object> value,
		Function<T, ? extends Collection<?>> sectorIds, BiFunction<T, YearRange, Boolean> founded) {

	/** Whether something is in a list, whatever its place and its name. */
	public Predicate<T> of(OrganisationList list) {
		List<Predicate<T>> all = Stream.concat(of(list.parent()), of(list.filter())).toList();
		return (one) -> passes(one, all);
	}

	/** In the order of the criteria, the most selective first. */
	private Stream<Predicate<T>> of(ResolvedFilter filter) {
		return filter.predicates()
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((entry) -> of(entry.getKey(), entry.getValue()));
	}

	private Stream<Predicate<T>> of(ListParent parent) {
		return Stream.ofNullable(parent.kind().criterion())
			.map((criterion) -> of(criterion, new AnyOf(List.of(parent.key()))));
	}

	private Predicate<T> of(Criterion criterion, ValuePredicate predicate) {
		return switch (predicate) {
			case AnyOf any -> anyOf(criterion, new HashSet<>(any.values()));
			case Flag flag -> (one) -> Objects.equals(this.value.apply(one, criterion), flag.value());
			case YearRange range -> (one) -> this.founded.apply(one, range);
		};
	}

	private Predicate<T> anyOf(Criterion criterion, Set<?> values) {
		return (criterion == Criterion.SECTOR) ? (one) -> !Collections.disjoint(this.sectorIds.apply(one), values)
				: (one) -> values.contains(this.value.apply(one, criterion));
	}

	private static <T> boolean passes(T one, List<Predicate<T>> all) {
		for (Predicate<T> predicate : all) {
			if (!predicate.test(one)) {
				return false;
			}
		}
		return true;
	}

}
