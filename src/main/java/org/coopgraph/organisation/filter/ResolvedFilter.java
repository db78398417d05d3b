package org.coopgraph.organisation.filter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.coopgraph.organisation.OrganisationRole;
import org.coopgraph.organisation.filter.ValuePredicate.AnyOf;

/**
 * A filter whose ids are those of the graph; two that select the same are equal.
 *
 * @param predicates by the criteria that restrict
 */
public record ResolvedFilter(Map<Criterion, ValuePredicate> predicates, @Nullable BoundingBoxFilter within,
		@Nullable NearFilter near, @Nullable TextFilter text) {

	public static final ResolvedFilter ALL = new ResolvedFilter(Map.of(), null, null, null);

	public ResolvedFilter {
		predicates = Map.copyOf(predicates);
	}

	public @Nullable ValuePredicate predicate(Criterion criterion) {
		return this.predicates.get(criterion);
	}

	/** The values to look up in an index that begins with a criterion. */
	public List<?> keys(Criterion criterion) {
		ValuePredicate predicate = predicate(criterion);
		return (predicate != null) ? predicate.keys() : List.of();
	}

	/** Whether affiliates can pass the criterion of roles. */
	public boolean admitsAffiliates() {
		return admits(OrganisationRole.AFFILIATE);
	}

	/** Whether cooperatives of national registers can pass the criterion of roles. */
	public boolean admitsCooperatives() {
		return admits(OrganisationRole.COOPERATIVE);
	}

	private boolean admits(OrganisationRole role) {
		return predicate(Criterion.ROLE) == null || keys(Criterion.ROLE).contains(role);
	}

	/** Whether a list of alternatives is empty, or no name has the words. */
	public boolean selectsNothing() {
		return this.predicates.containsValue(AnyOf.NONE) || this.text != null && this.text.selectsNothing();
	}

	public boolean hasPlace() {
		return this.within != null || this.near != null;
	}

	/**
	 * This filter with a predicate in place of its own; null restricts nothing further.
	 */
	public ResolvedFilter with(Criterion criterion, @Nullable ValuePredicate predicate) {
		if (predicate == null) {
			return this;
		}
		Map<Criterion, ValuePredicate> all = new HashMap<>(this.predicates);
		all.put(criterion, predicate);
		return new ResolvedFilter(all, this.within, this.near, this.text);
	}

	public ResolvedFilter with(NearFilter circle) {
		return new ResolvedFilter(this.predicates, this.within, circle, this.text);
	}

	/** This filter without the predicates of some criteria. */
	public ResolvedFilter without(Set<Criterion> criteria) {
		Map<Criterion, ValuePredicate> others = new HashMap<>(this.predicates);
		others.keySet().removeAll(criteria);
		return new ResolvedFilter(others, this.within, this.near, this.text);
	}

	/** Only the predicates of some criteria, without place and text. */
	public ResolvedFilter only(Set<Criterion> criteria) {
		Map<Criterion, ValuePredicate> some = new HashMap<>(this.predicates);
		some.keySet().retainAll(criteria);
		return new ResolvedFilter(some, null, null, null);
	}

	/** Only the predicates, which the statistics can count, without place and text. */
	public ResolvedFilter onlyPredicates() {
		return new ResolvedFilter(this.predicates, null, null, null);
	}

	/** This filter, restricted to some countries, regions or sectors. */
	ResolvedFilter in(ListParent.Kind kind, List<String> keys) {
		Criterion criterion = kind.criterion();
		return (criterion != null) ? with(criterion, new AnyOf(narrowed(criterion, keys))) : this;
	}

	/**
	 * An organisation of several sectors may be in one of the keys and in one of the
	 * filter.
	 */
	private List<?> narrowed(Criterion criterion, List<String> keys) {
		boolean several = criterion == Criterion.SECTOR && !AnyOf.NONE.equals(predicate(criterion));
		return (several || predicate(criterion) == null) ? keys
				: keys.stream().filter(keys(criterion)::contains).toList();
	}

	/** The same for all filters that differ only in parameters of a statement. */
	public ResolvedFilter withoutParameters() {
		Map<Criterion, ValuePredicate> placeholders = new HashMap<>(this.predicates);
		placeholders.replaceAll((criterion, predicate) -> predicate.withoutParameters());
		return new ResolvedFilter(placeholders, (this.within != null) ? BoundingBoxFilter.PLACEHOLDER : null,
				(this.near != null) ? NearFilter.PLACEHOLDER : null,
				(this.text != null) ? this.text.withoutParameters() : null);
	}

}
