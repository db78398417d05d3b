package org.coopgraph.organisation.query;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.PropertyContainer;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingInQueryCallWithReturnFields;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingAndReturn;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithWhere;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.OrganisationFilter;
import org.coopgraph.organisation.filter.OrganisationOrderField;

import static org.coopgraph.organisation.query.OrganisationStatement.CONDITIONS;
import static org.coopgraph.organisation.query.OrganisationStatement.LOCATION;
import static org.coopgraph.organisation.query.OrganisationStatement.ORGANISATION;
import static org.coopgraph.organisation.query.OrganisationStatement.PARENT;

/** Organisations as they are found in an index. */
record OrganisationMatch(IndexKeys keys) {

	/** Its ends have no labels, so that there is no other way to begin than the index. */
	private static final Relationship ACTIVE = Cypher.anyNode(ORGANISATION.getRequiredSymbolicName())
		.relationshipTo(Cypher.anyNode("sector"), "ACTIVE_IN")
		.named("active");

	/**
	 * Those with the keys that stand in a stretch of the index; a text may find one
	 * twice.
	 */
	OngoingReadingAndReturn in(Condition stretch) {
		return (index() == OrganisationIndex.TEXT) ? where(stretch).returningDistinct(ORGANISATION)
				: where(stretch).returning(ORGANISATION);
	}

	private OngoingReadingWithWhere where(Condition stretch) {
		Condition indexed = index().isOrdered() ? stretch.and(indexed()) : stretch;
		return switch (index()) {
			case TEXT -> named().where(ORGANISATION.hasLabels("Organisation").and(indexed));
			case ROLE ->
				Cypher.match(Cypher.anyNode(ORGANISATION.getRequiredSymbolicName())).where(ofRoles().and(indexed));
			case LOCATION -> Cypher.match(ORGANISATION)
				.usingIndex(LOCATION.location())
				.where(LOCATION.passes(filter()).and(indexed));
			default -> match().where(CONDITIONS.equal(this.keys.values(), container()).and(indexed));
		};
	}

	/** Neo4j reads an index only where the statement speaks of each of its properties. */
	private Condition indexed() {
		return ordered().stream().map(Property::isNotNull).reduce(Cypher.noCondition(), Condition::and);
	}

	/** Those with the keys, wherever they stand, but one more than are read at most. */
	Statement some() {
		return some(index().limit());
	}

	/** Those with the keys, wherever they stand, but one more than a limit. */
	Statement some(int limit) {
		boolean byYear = index().holds(OrganisationOrderField.FOUNDED);
		OngoingReadingAndReturn some = in(byYear ? CONDITIONS.founded(filter()) : Cypher.noCondition());
		return limited(this.keys.areMany()
				? this.keys.forEach(limited(some, limit), List.of(PARENT)).returningDistinct(ORGANISATION) : some,
				limit);
	}

	private static Statement limited(OngoingReadingAndReturn organisations, int limit) {
		return organisations.limit(Cypher.literalOf(limit + 1)).build();
	}

	private OngoingReadingWithoutWhere match() {
		return index().isOfSectors() ? Cypher.match(ACTIVE)
				: Cypher.match(ORGANISATION).usingIndex(properties().toArray(Property[]::new));
	}

	/** The few that have labels of their own. */
	private Condition ofRoles() {
		return Objects.requireNonNull(filter().roles())
			.stream()
			.distinct()
			.map((role) -> ORGANISATION.hasLabels(role.label()))
			.reduce(Condition::or)
			.orElseThrow();
	}

	/** The best of what has all words of a text in its names. */
	private OngoingInQueryCallWithReturnFields named() {
		SymbolicName search = Cypher.name("search");
		return Cypher.unwind(Cypher.valueAt(Cypher.parameter("searches"), PARENT))
			.as(search)
			.call("db.index.fulltext.queryNodes")
			.withArgs(Cypher.property(search, "index"), Cypher.property(search, "query"),
					Cypher.mapOf("limit", Cypher.literalOf(index().limit() + 1)))
			.yield(Cypher.name("node").as(ORGANISATION.getRequiredSymbolicName()));
	}

	/** The properties of the index, in its order. */
	List<Property> properties() {
		Stream<Property> first = index().criteria().stream().map(Criterion::property).map(container()::property);
		return Stream.concat(first, ordered().stream()).toList();
	}

	/** What the index goes on with after the keys. */
	private List<Property> ordered() {
		return index().holds(OrganisationOrderField.FOUNDED)
				? List.of(container().property(Criterion.FOUNDED.property()), rank()) : List.of(rank());
	}

	Property rank() {
		return container().property("nameRank");
	}

	private PropertyContainer container() {
		return index().isOfSectors() ? ACTIVE : ORGANISATION;
	}

	private OrganisationFilter filter() {
		return this.keys.lists().filter();
	}

	private OrganisationIndex index() {
		return this.keys.index();
	}

}
