package org.coopgraph.organisation.query;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Property;

import org.coopgraph.graphql.paging.Cursor;
import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.OrganisationOrder;

import static org.coopgraph.organisation.query.OrganisationStatement.LOCATION;
import static org.coopgraph.organisation.query.OrganisationStatement.ORGANISATION;
import static org.coopgraph.organisation.query.OrganisationStatement.START;

/**
 * The stretches of an index that a page goes through, one after the other: an index can
 * begin a stretch where it begins, and cannot skip what does not belong to it.
 *
 * @param rank the property with the position in the order of names
 */
record IndexRanges(OrganisationPage.BatchKey page, Property rank) {

	/** One after all others where it is unknown. */
	private static final Property YEAR = ORGANISATION.property(Criterion.FOUNDED.property());

	private static final Expression UNKNOWN = Cypher.literalOf(OrganisationOrder.UNKNOWN);

	List<Condition> conditions() {
		Cursor cursor = this.page.cursor();
		return switch (this.page.order().field()) {
			case NAME -> List.of((cursor != null) ? beyondStart() : Cypher.noCondition());
			case FOUNDED -> years(cursor).toList();
			case DISTANCE -> List.of((cursor != null) ? beyondDistance() : Cypher.noCondition());
		};
	}

	private Stream<Condition> years(@Nullable Cursor cursor) {
		if (cursor == null) {
			return all();
		}
		int reached = this.page.order().year(cursor);
		Expression year = Cypher.parameter("year");
		Condition rest = YEAR.isEqualTo(year).and(beyondStart());
		return Stream.concat(Stream.of(rest),
				(reached == OrganisationOrder.UNKNOWN) ? afterUnknown() : afterKnown(beyond(year)));
	}

	/** Upwards the unknown years come last by themselves. */
	private Stream<Condition> all() {
		if (this.page.order().isAscending()) {
			return Stream.of(Cypher.noCondition());
		}
		return forward() ? Stream.of(known(), unknown()) : Stream.of(unknown(), known());
	}

	private Stream<Condition> afterKnown(Condition beyond) {
		if (this.page.order().isAscending()) {
			return Stream.of(beyond);
		}
		return forward() ? Stream.of(beyond, unknown()) : Stream.of(beyond.and(known()));
	}

	/** They are the end of the list either way. */
	private Stream<Condition> afterUnknown() {
		return forward() ? Stream.empty() : Stream.of(known());
	}

	private boolean forward() {
		return this.page.arguments().forward();
	}

	private Condition beyond(Expression year) {
		return this.page.upwards() ? YEAR.gt(year) : YEAR.lt(year);
	}

	/** The organisation at which the names go on beyond the cursor is counted in. */
	private Condition beyondStart() {
		return this.page.upwards() ? this.rank.gte(START) : this.rank.lte(START);
	}

	private Condition beyondDistance() {
		Expression reached = Cypher.parameter("reached");
		Expression metres = LOCATION.metres();
		Property id = ORGANISATION.property("id");
		Condition same = metres.isEqualTo(reached);
		return this.page.upwards() ? metres.gt(reached).or(same.and(id.gt(Cypher.parameter("id"))))
				: metres.lt(reached).or(same.and(id.lt(Cypher.parameter("id"))));
	}

	private Condition known() {
		return YEAR.lt(UNKNOWN);
	}

	private Condition unknown() {
		return YEAR.isEqualTo(UNKNOWN);
	}

}
