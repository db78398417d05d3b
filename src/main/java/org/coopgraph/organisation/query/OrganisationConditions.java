package org.coopgraph.organisation.query;

import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.PropertyContainer;

import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.ResolvedFilter;
import org.coopgraph.organisation.filter.ValuePredicate;
import org.coopgraph.organisation.filter.ValuePredicate.AnyOf;
import org.coopgraph.organisation.filter.ValuePredicate.Flag;
import org.coopgraph.organisation.filter.YearRange;

import static org.coopgraph.organisation.query.OrganisationClauses.LOCATION;
import static org.coopgraph.organisation.query.OrganisationClauses.PARENT;

/** The conditions of a filter and of a list's parent on the node of an organisation. */
class OrganisationConditions {

	private final Node organisation;

	OrganisationConditions(Node organisation) {
		this.organisation = organisation;
	}

	/** The values with which an index begins. */
	Condition equal(Map<Criterion, Expression> values, PropertyContainer container) {
		return values.entrySet()
			.stream()
			.map((key) -> container.property(key.getKey().property()).isEqualTo(key.getValue()))
			.reduce(Cypher.noCondition(), Condition::and);
	}

	/**
	 * The conditions that the keys of an index do not include already. The Alliance
	 * itself is in no list.
	 */
	Condition further(IndexKeys keys) {
		ResolvedFilter filter = keys.lists().filter().without(keys.ofFilter());
		Condition place = (keys.index() == OrganisationIndex.LOCATION) ? Cypher.noCondition() : LOCATION.passes(filter);
		return property("role").isNotEqualTo(Cypher.literalOf("ALLIANCE"))
			.and(keys.includeParent() ? Cypher.noCondition() : in(keys.lists().parent()))
			.and(passes(filter))
			.and(place);
	}

	private Condition in(ListParent.Kind parent) {
		return switch (parent) {
			case WORLD -> Cypher.noCondition();
			case COUNTRY -> property("countryCode").isEqualTo(PARENT);
			case REGION -> property("regionId").isEqualTo(PARENT);
			case SECTOR -> PARENT.in(property("sectorIds"));
			case FEDERATION -> Affiliations.isAffiliate();
			case AFFILIATE -> Affiliations.isFederation();
		};
	}

	private Condition passes(ResolvedFilter filter) {
		return Stream.of(Criterion.values())
			.map((criterion) -> passes(criterion, filter.predicate(criterion)))
			.reduce(Cypher.noCondition(), Condition::and);
	}

	private Condition passes(Criterion criterion, @Nullable ValuePredicate predicate) {
		return switch (predicate) {
			case null -> Cypher.noCondition();
			case AnyOf _ -> anyOf(criterion);
			case Flag flag -> is(criterion, flag.value());
			case YearRange range -> founded(range);
		};
	}

	private Condition anyOf(Criterion criterion) {
		Expression values = Cypher.parameter(criterion.field());
		return (criterion == Criterion.SECTOR) ? Cypher.includesAny(property("sectorIds"), values)
				: property(criterion.property()).in(values);
	}

	/** A flag that is not true is not written. */
	private Condition is(Criterion criterion, boolean value) {
		Property flag = property(criterion.property());
		return value ? flag.isTrue() : flag.isNull();
	}

	/** The years of a filter: an unknown year is after all others. */
	Condition founded(ResolvedFilter filter) {
		return passes(Criterion.FOUNDED, filter.predicate(Criterion.FOUNDED));
	}

	private Condition founded(YearRange range) {
		Property year = property(Criterion.FOUNDED.property());
		Condition from = (range.from() != null) ? year.gte(Cypher.parameter("foundedFrom")) : Cypher.noCondition();
		return from.and(year.lte(Cypher.parameter("foundedTo")));
	}

	private Property property(String name) {
		return this.organisation.property(name);
	}

}
