package org.coopgraph.organisation.query;

import java.util.List;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

import org.coopgraph.organisation.OrganisationColumns;
import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.NearFilter;

import static org.coopgraph.organisation.query.OrganisationClauses.CONDITIONS;
import static org.coopgraph.organisation.query.OrganisationClauses.LOCATION;
import static org.coopgraph.organisation.query.OrganisationClauses.ORGANISATION;
import static org.coopgraph.organisation.query.OrganisationClauses.PARENT;
import static org.coopgraph.organisation.query.OrganisationClauses.START;

/** Reads the same page of the lists of many parents. */
public record OrganisationPageStatement(OrganisationPage.BatchKey page,
		IndexKeys keys) implements OrganisationStatement {

	public OrganisationPageStatement {
		page = page.withoutParameters();
		keys = keys.withoutParameters();
	}

	/**
	 * Cypher guarantees no order of the rows of a subquery, so that they are sorted
	 * again.
	 */
	@Override
	public Statement build() {
		var forEach = this.page.startsAtName()
				? OrganisationClauses.forEachParent(PageStart.of(this.page), ofOneParent())
				: OrganisationClauses.forEachParent(ofOneParent());
		return forEach.returning(columns()).orderBy(sorted()).build();
	}

	private Statement ofOneParent() {
		List<Condition> ranges = new IndexRanges(this.page, match().properties().rank()).conditions();
		Statement read = this.keys.index().isInOrderOf(this.page.order().field())
				? union(ranges.stream().map((range) -> read(range, ordered())).toList())
				: read(ranges.stream().reduce(Condition::or).orElseThrow(), sorted());
		return this.keys.includeFilter() ? merged(read) : read;
	}

	private static Statement union(List<Statement> ranges) {
		return (ranges.size() == 1) ? ranges.getFirst() : Cypher.unionAll(ranges);
	}

	private Statement read(Condition range, List<SortItem> order) {
		return match().in(range.and(CONDITIONS.further(this.keys))).orderBy(order).limit(limit()).build();
	}

	/** A page for each value with which the index begins, merged into one page. */
	private Statement merged(Statement ofOneValue) {
		List<SymbolicName> imported = this.page.startsAtName() ? List.of(PARENT, START) : List.of(PARENT);
		return this.keys.forEach(ofOneValue, imported)
			.returningDistinct(ORGANISATION)
			.orderBy(sorted())
			.limit(limit())
			.build();
	}

	private OrganisationMatch match() {
		return new OrganisationMatch(this.keys);
	}

	private Parameter<?> limit() {
		return Cypher.parameter("limit");
	}

	private List<Expression> columns() {
		NearFilter near = this.page.lists().filter().near();
		Expression organisation = found();
		return (near != null) ? List.of(PARENT, organisation, LOCATION.metres().as("metres"))
				: List.of(PARENT, organisation);
	}

	private Expression found() {
		return switch (this.page.columns()) {
			case BRIEF -> ORGANISATION.project(List.<Object>copyOf(OrganisationColumns.BRIEF_PROPERTIES)).as("found");
			case ALL -> ORGANISATION.as("found");
		};
	}

	/** The order of the index. */
	private List<SortItem> ordered() {
		return match().properties().all().stream().map(this::directed).toList();
	}

	/** The order of the list. */
	private List<SortItem> sorted() {
		SortItem rank = directed(ORGANISATION.property("nameRank"));
		return switch (this.page.order().field()) {
			case NAME -> List.of(rank);
			case DISTANCE -> List.of(directed(LOCATION.metres()), directed(ORGANISATION.property("id")));
			case FOUNDED -> List.of(unknownLast(), directed(ORGANISATION.property(Criterion.FOUNDED.property())), rank);
		};
	}

	private SortItem unknownLast() {
		Expression unknown = ORGANISATION.property("founded").isNull().asCondition();
		return this.page.arguments().forward() ? Cypher.sort(unknown).ascending() : Cypher.sort(unknown).descending();
	}

	private SortItem directed(Expression expression) {
		return this.page.isAscending() ? expression.ascending() : expression.descending();
	}

}
