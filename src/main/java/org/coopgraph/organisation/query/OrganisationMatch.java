package org.coopgraph.organisation.query;

import java.util.List;
import java.util.Objects;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesReturning;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingAndReturn;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithWhere;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithoutWhere;

import org.coopgraph.organisation.OrganisationRole;
import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.OrganisationOrderField;
import org.coopgraph.organisation.filter.ResolvedFilter;

import static org.coopgraph.organisation.query.OrganisationClauses.CONDITIONS;
import static org.coopgraph.organisation.query.OrganisationClauses.LOCATION;
import static org.coopgraph.organisation.query.OrganisationClauses.ORGANISATION;
import static org.coopgraph.organisation.query.OrganisationClauses.PARENT;

/** Matches organisations in an index. */
record OrganisationMatch(IndexKeys keys) {

	/** The organisations in a range of the index. */
	OngoingReadingAndReturn in(Condition range) {
		ExposesReturning match = (index() == OrganisationIndex.TEXT) ? named().where(range) : where(range);
		return match.returning(ORGANISATION);
	}

	private OngoingReadingWithWhere where(Condition range) {
		Condition conditions = index().isOrdered() ? range.and(inOrder()) : range;
		return switch (index()) {
			case ROLE ->
				Cypher.match(Cypher.anyNode(ORGANISATION.getRequiredSymbolicName())).where(ofRoles().and(conditions));
			case LOCATION -> Cypher.match(ORGANISATION)
				.usingIndex(LOCATION.location())
				.where(LOCATION.passes(filter()).and(conditions));
			case FEDERATION -> Cypher.match(Affiliations.TO_FEDERATION)
				.where(Affiliations.FEDERATION_ID.isEqualTo(PARENT).and(conditions));
			case AFFILIATE -> Cypher.match(Affiliations.OF_PARENT).where(conditions);
			default -> match().where(CONDITIONS.equal(this.keys.values(), properties().container()).and(conditions));
		};
	}

	/**
	 * Neo4j uses an index only if the statement has a condition on each of its
	 * properties.
	 */
	private Condition inOrder() {
		return properties().ofOrder().stream().map(Property::isNotNull).reduce(Cypher.noCondition(), Condition::and);
	}

	/** The organisations with the keys, at most one more than the limit of the index. */
	Statement some() {
		return some(index().limit());
	}

	/** The organisations with the keys, at most one more than a limit. */
	Statement some(int limit) {
		boolean byYear = index().isInOrderOf(OrganisationOrderField.FOUNDED);
		OngoingReadingAndReturn some = in(byYear ? CONDITIONS.founded(filter()) : Cypher.noCondition());
		return limited(this.keys.includeFilter()
				? this.keys.forEach(limited(some, limit), List.of(PARENT)).returningDistinct(ORGANISATION) : some,
				limit);
	}

	private static Statement limited(OngoingReadingAndReturn organisations, int limit) {
		return organisations.limit(Cypher.literalOf(limit + 1)).build();
	}

	private OngoingReadingWithoutWhere match() {
		return index().isOfSectors() ? Cypher.match(IndexProperties.ACTIVE)
				: Cypher.match(ORGANISATION).usingIndex(properties().all().toArray(Property[]::new));
	}

	/** Each role is a label. */
	private Condition ofRoles() {
		return filter().keys(Criterion.ROLE)
			.stream()
			.map(OrganisationRole.class::cast)
			.map((role) -> ORGANISATION.hasLabels(role.label()))
			.reduce(Condition::or)
			.orElseThrow();
	}

	private TextMatch named() {
		return new TextMatch(Objects.requireNonNull(filter().text()), index().limit());
	}

	IndexProperties properties() {
		return new IndexProperties(index());
	}

	private ResolvedFilter filter() {
		return this.keys.lists().filter();
	}

	private OrganisationIndex index() {
		return this.keys.index();
	}

}
