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

import static org.coopgraph.organisation.query.OrganisationClauses.LOCATION;
import static org.coopgraph.organisation.query.OrganisationClauses.ORGANISATION;
import static org.coopgraph.organisation.query.OrganisationClauses.START;

/**
 * The ranges of an index that a page is read from, one after the other. Unknown years are
 * last in the index and in every list, so that years read downwards take two ranges.
 *
 * @param rank the property that is in the order of names
 */
record IndexRanges(OrganisationPage.BatchKey page, Property rank) {

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
		Expression year = Cypher.parameter("year");
		Condition rest = YEAR.isEqualTo(year).and(beyondStart());
		return Stream.concat(Stream.of(rest),
				this.page.isAtUnknownYear(cursor) ? afterUnknown() : afterKnown(beyond(year)));
	}

	/** Upwards one range ends with the unknown years. */
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

	/** Unknown years end every list, so that only reading backwards continues. */
	private Stream<Condition> afterUnknown() {
		return forward() ? Stream.empty() : Stream.of(known());
	}

	private boolean forward() {
		return this.page.arguments().forward();
	}

	private Condition beyond(Expression year) {
		return this.page.isAscending() ? YEAR.gt(year) : YEAR.lt(year);
	}

	/** The start is the first organisation beyond the cursor, and belongs to the page. */
	private Condition beyondStart() {
		return this.page.isAscending() ? this.rank.gte(START) : this.rank.lte(START);
	}

	private Condition beyondDistance() {
		Expression reached = Cypher.parameter("reached");
		Expression metres = LOCATION.metres();
		Property id = ORGANISATION.property("id");
		Condition same = metres.isEqualTo(reached);
		return this.page.isAscending() ? metres.gt(reached).or(same.and(id.gt(Cypher.parameter("id"))))
				: metres.lt(reached).or(same.and(id.lt(Cypher.parameter("id"))));
	}

	private Condition known() {
		return YEAR.lt(UNKNOWN);
	}

	private Condition unknown() {
		return YEAR.isEqualTo(UNKNOWN);
	}

}
