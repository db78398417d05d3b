package org.coopgraph.organisation.filter;

import java.util.List;

/** Which values of a criterion pass a filter. */
public sealed interface ValuePredicate permits ValuePredicate.AnyOf, ValuePredicate.Flag, YearRange {

	/** The values to look up in an index that begins with the criterion. */
	List<?> keys();

	/** The same for all predicates that differ only in parameters of a statement. */
	ValuePredicate withoutParameters();

	/** One of some values. */
	record AnyOf(List<?> values) implements ValuePredicate {

		static final AnyOf NONE = new AnyOf(List.of());

		@Override
		public List<?> keys() {
			return this.values;
		}

		@Override
		public ValuePredicate withoutParameters() {
			return NONE;
		}

	}

	/** True or not; only true is in an index. */
	record Flag(boolean value) implements ValuePredicate {

		@Override
		public List<?> keys() {
			return this.value ? List.of(true) : List.of();
		}

		@Override
		public ValuePredicate withoutParameters() {
			return this;
		}

	}

}
