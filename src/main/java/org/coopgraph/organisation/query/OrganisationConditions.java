package org.coopgraph.organisation.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.PropertyContainer;

import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationFilter;
import org.coopgraph.organisation.filter.YearRange;

import static org.coopgraph.organisation.query.OrganisationStatement.LOCATION;
import static org.coopgraph.organisation.query.OrganisationStatement.PARENT;

/** The conditions of a filter and of a parent on the node of an organisation. */
class OrganisationConditions {

	private final Node organisation;

	OrganisationConditions(Node organisation) {
		this.organisation = organisation;
	}

	/** That an index begins with some values. */
	Condition equal(Map<Criterion, Expression> values, PropertyContainer container) {
		return values.entrySet()
			.stream()
			.map((key) -> container.property(key.getKey().property()).isEqualTo(key.getValue()))
			.reduce(Cypher.noCondition(), Condition::and);
	}

	/**
	 * What is demanded beyond the keys of an index. The Alliance itself is not one of its
	 * organisations.
	 */
	Condition further(IndexKeys keys) {
		OrganisationFilter filter = keys.lists().filter().without(keys.demanded());
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
		};
	}

	private Condition passes(OrganisationFilter filter) {
		return anyOf("role", "roles", filter.roles()).and(anyOf("type", "types", filter.types()))
			.and(anyOf("countryCode", "countries", filter.countries()))
			.and(anyOf("regionId", "regions", filter.regions()))
			.and(activeIn(filter.sectors()))
			.and(founded(filter))
			.and(is("crossSector", filter.crossSector()))
			.and(is("international", filter.international()));
	}

	private Condition anyOf(String property, String parameter, @Nullable List<?> values) {
		return (values != null) ? property(property).in(Cypher.parameter(parameter)) : Cypher.noCondition();
	}

	private Condition activeIn(@Nullable List<String> sectors) {
		return (sectors != null) ? Cypher.includesAny(property("sectorIds"), Cypher.parameter("sectors"))
				: Cypher.noCondition();
	}

	/** An unknown year is beyond all others. */
	Condition founded(OrganisationFilter filter) {
		YearRange range = filter.founded();
		if (range == null) {
			return Cypher.noCondition();
		}
		Property year = property(Criterion.FOUNDED.property());
		Condition from = (range.from() != null) ? year.gte(Cypher.parameter("foundedFrom")) : Cypher.noCondition();
		return from.and(year.lte(Cypher.parameter("foundedTo")));
	}

	/** What is not so is not written. */
	private Condition is(String property, @Nullable Boolean value) {
		if (value == null) {
			return Cypher.noCondition();
		}
		return value ? property(property).isTrue() : property(property).isNull();
	}

	private Property property(String name) {
		return this.organisation.property(name);
	}

}
