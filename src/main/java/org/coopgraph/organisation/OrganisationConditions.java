package org.coopgraph.organisation;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Property;

import org.coopgraph.graphql.Cursor;

/**
 * The conditions of a filter, of a scope and of a cursor on the node of an organisation.
 */
class OrganisationConditions {

	private final Node organisation;

	private final LocationConditions location;

	OrganisationConditions(Node organisation) {
		this.organisation = organisation;
		this.location = new LocationConditions(organisation.property("location"));
	}

	/** The Alliance itself is not one of its organisations. */
	Condition all(OrganisationList.Shape lists, Expression key) {
		return property("role").isNotEqualTo(Cypher.literalOf("ALLIANCE"))
			.and(in(lists.scope(), key))
			.and(pass(lists.filter()));
	}

	private Condition in(Scope.Kind scope, Expression key) {
		return switch (scope) {
			case WORLD -> Cypher.noCondition();
			case COUNTRY -> property("countryCode").isEqualTo(key);
			case REGION -> property("regionId").isEqualTo(key);
			case SECTOR -> key.in(property("sectorIds"));
		};
	}

	private Condition pass(OrganisationFilter filter) {
		return anyOf("role", "roles", names(filter.roles())).and(anyOf("type", "types", names(filter.types())))
			.and(anyOf("countryCode", "countries", filter.countries()))
			.and(anyOf("regionId", "regions", filter.regions()))
			.and(activeIn(filter.sectors()))
			.and(founded(filter.founded()))
			.and(is("crossSector", filter.crossSector()))
			.and(is("international", filter.international()))
			.and(this.location.within(filter.within()))
			.and(this.location.near(filter.near()));
	}

	private Condition anyOf(String property, String parameter, @Nullable List<String> values) {
		return (values != null) ? property(property).in(Cypher.parameter(parameter, values)) : Cypher.noCondition();
	}

	private Condition activeIn(@Nullable List<String> sectors) {
		return (sectors != null) ? Cypher.includesAny(property("sectorIds"), Cypher.parameter("sectors", sectors))
				: Cypher.noCondition();
	}

	private Condition founded(@Nullable YearRange range) {
		if (range == null) {
			return Cypher.noCondition();
		}
		Condition from = (range.from() != null) ? property("founded").gte(Cypher.parameter("foundedFrom", range.from()))
				: Cypher.noCondition();
		Condition to = (range.to() != null) ? property("founded").lte(Cypher.parameter("foundedTo", range.to()))
				: Cypher.noCondition();
		return from.and(to);
	}

	private Condition is(String property, @Nullable Boolean value) {
		return (value != null) ? property(property).isEqualTo(Cypher.parameter(property, value)) : Cypher.noCondition();
	}

	/**
	 * After the cursor in the direction in which the rows are read; an index can begin
	 * there.
	 */
	Condition beyond(OrganisationPage.Shape page) {
		OrganisationOrder order = page.order();
		Cursor cursor = page.arguments().position(order.toString());
		return (cursor != null) ? beyond(property(order.property()), order.key(cursor), cursor.id(), page.upwards())
				: indexed(order.property());
	}

	private Condition beyond(Property property, Object rowKey, String rowId, boolean upwards) {
		Expression key = Cypher.parameter("key", rowKey);
		Expression id = Cypher.parameter("id", rowId);
		Condition beyond = upwards ? property.gte(key).and(property.gt(key).or(property("id").gt(id)))
				: property.lte(key).and(property.lt(key).or(property("id").lt(id)));
		return beyond.and(property("id").isNotNull());
	}

	/**
	 * True of every organisation. Neo4j reads an index over several properties only where
	 * the statement speaks of each.
	 */
	Condition indexed() {
		return indexed("sortName");
	}

	private Condition indexed(String property) {
		return property(property).isNotNull().and(property("id").isNotNull());
	}

	private Property property(String name) {
		return this.organisation.property(name);
	}

	private static @Nullable List<String> names(@Nullable Collection<? extends Enum<?>> constants) {
		return (constants != null) ? constants.stream().map(Enum::name).distinct().sorted().toList() : null;
	}

}
