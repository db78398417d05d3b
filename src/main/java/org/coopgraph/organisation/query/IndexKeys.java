package org.coopgraph.organisation.query;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.ResolvedFilter;

import static org.coopgraph.organisation.query.OrganisationClauses.PARENT;

/**
 * The values with which an index begins: the key of the parent, and in turn each value of
 * the filter.
 */
public record IndexKeys(OrganisationIndex index, OrganisationList.BatchKey lists) {

	/** What each criterion of the index must equal. */
	Map<Criterion, Expression> values() {
		Map<Criterion, Expression> values = new EnumMap<>(Criterion.class);
		this.index.criteria().forEach((criterion) -> values.put(criterion, value(criterion)));
		return values;
	}

	private Expression value(Criterion criterion) {
		return (criterion == this.lists.parent().criterion()) ? PARENT : name(criterion);
	}

	/** Whether the key of the parent is among them. */
	boolean includeParent() {
		Criterion parent = this.lists.parent().criterion();
		return (parent != null) ? this.index.criteria().contains(parent)
				: this.index.isOfAffiliations(this.lists.parent());
	}

	/** Whether some are values of the filter. */
	boolean includeFilter() {
		return !ofFilter().isEmpty();
	}

	/** Runs a subquery for each combination of values of the filter. */
	OngoingReadingWithoutWhere forEach(Statement ofOneValue, List<SymbolicName> imported) {
		List<Criterion> criteria = List.copyOf(ofFilter());
		OngoingReading reading = unwind(criteria.getFirst(), null);
		for (Criterion criterion : criteria.subList(1, criteria.size())) {
			reading = unwind(criterion, reading);
		}
		return reading.call(ofOneValue, Stream.concat(imported.stream(), criteria.stream().map(IndexKeys::name))
			.toArray(IdentifiableElement[]::new));
	}

	private static OngoingReading unwind(Criterion criterion, @Nullable OngoingReading before) {
		Expression values = Cypher.parameter(criterion.field());
		return ((before != null) ? before.unwind(values) : Cypher.unwind(values)).as(name(criterion));
	}

	/** The criteria whose values are those of the filter. */
	Set<Criterion> ofFilter() {
		Set<Criterion> criteria = EnumSet.noneOf(Criterion.class);
		criteria.addAll(this.index.criteria());
		criteria.remove(this.lists.parent().criterion());
		return criteria;
	}

	/**
	 * The same for all that differ only in parameters; roles are labels in that index.
	 */
	IndexKeys withoutParameters() {
		ResolvedFilter filter = this.lists.filter().withoutParameters();
		ResolvedFilter labelled = (this.index == OrganisationIndex.ROLE)
				? filter.with(Criterion.ROLE, this.lists.filter().predicate(Criterion.ROLE)) : filter;
		return new IndexKeys(this.index, new OrganisationList.BatchKey(this.lists.parent(), labelled));
	}

	private static SymbolicName name(Criterion criterion) {
		return Cypher.name(criterion.property());
	}

}
