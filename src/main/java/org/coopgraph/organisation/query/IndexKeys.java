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

import static org.coopgraph.organisation.query.OrganisationStatement.PARENT;

/**
 * The values with which an index begins: the parent's, and each of those that a filter
 * demands in turn.
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

	/** Whether the index begins with the key of the parent. */
	boolean includeParent() {
		Criterion parent = this.lists.parent().criterion();
		return parent != null && this.index.criteria().contains(parent);
	}

	/** Whether a filter gives values to go through. */
	boolean areMany() {
		return !demanded().isEmpty();
	}

	/** What is read for one value of each demand, for all. */
	OngoingReadingWithoutWhere forEach(Statement ofOneValue, List<SymbolicName> known) {
		List<Criterion> demanded = List.copyOf(demanded());
		OngoingReading reading = unwind(demanded.getFirst(), null);
		for (Criterion criterion : demanded.subList(1, demanded.size())) {
			reading = unwind(criterion, reading);
		}
		return reading.call(ofOneValue, Stream.concat(known.stream(), demanded.stream().map(IndexKeys::name))
			.toArray(IdentifiableElement[]::new));
	}

	private static OngoingReading unwind(Criterion criterion, @Nullable OngoingReading before) {
		Expression values = Cypher.parameter(parameter(criterion));
		return ((before != null) ? before.unwind(values) : Cypher.unwind(values)).as(name(criterion));
	}

	/** The name of the parameter with the values to go through. */
	static String parameter(Criterion criterion) {
		return criterion.property() + "Keys";
	}

	/** The criteria that need no further condition. */
	Set<Criterion> demanded() {
		Set<Criterion> demanded = EnumSet.noneOf(Criterion.class);
		demanded.addAll(this.index.criteria());
		demanded.remove(this.lists.parent().criterion());
		return demanded;
	}

	private static SymbolicName name(Criterion criterion) {
		return Cypher.name(criterion.property());
	}

}
