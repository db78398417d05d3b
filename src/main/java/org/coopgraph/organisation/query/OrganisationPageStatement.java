package org.coopgraph.organisation.query;

import java.util.List;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.NearFilter;

import static org.coopgraph.organisation.query.OrganisationStatement.CONDITIONS;
import static org.coopgraph.organisation.query.OrganisationStatement.LOCATION;
import static org.coopgraph.organisation.query.OrganisationStatement.ORGANISATION;
import static org.coopgraph.organisation.query.OrganisationStatement.PARENT;
import static org.coopgraph.organisation.query.OrganisationStatement.START;

/** The statement that reads the same page of the lists of many parents. */
public record OrganisationPageStatement(OrganisationPage.BatchKey page, IndexKeys keys, OrganisationMatch match) {

	public static Statement of(OrganisationPage.BatchKey page, IndexKeys keys) {
		return new OrganisationPageStatement(page, keys, new OrganisationMatch(keys)).ofEachParent();
	}

	/**
	 * Cypher promises no order of what a subquery returned, so the few rows are sorted
	 * again.
	 */
	private Statement ofEachParent() {
		var ofEach = this.page.startsAtName() ? OrganisationStatement.ofEach(PageStart.of(this.page), ofOneParent())
				: OrganisationStatement.ofEach(ofOneParent());
		return ofEach.returning(columns()).orderBy(sorted()).build();
	}

	private Statement ofOneParent() {
		List<Condition> stretches = new IndexRanges(this.page, this.match.rank()).conditions();
		Statement read = this.keys.index().holds(this.page.order().field())
				? union(stretches.stream().map((stretch) -> read(stretch, ordered())).toList())
				: read(stretches.stream().reduce(Condition::or).orElseThrow(), sorted());
		return this.keys.areMany() ? merged(read) : read;
	}

	private static Statement union(List<Statement> stretches) {
		return (stretches.size() == 1) ? stretches.getFirst() : Cypher.unionAll(stretches);
	}

	private Statement read(Condition stretch, List<SortItem> order) {
		return this.match.in(stretch.and(CONDITIONS.further(this.keys))).orderBy(order).limit(limit()).build();
	}

	/** For each value with which the index begins the page at most, and of all a page. */
	private Statement merged(Statement ofOneValue) {
		List<SymbolicName> known = this.page.startsAtName() ? List.of(PARENT, START) : List.of(PARENT);
		return this.keys.forEach(ofOneValue, known)
			.returningDistinct(ORGANISATION)
			.orderBy(sorted())
			.limit(limit())
			.build();
	}

	private Parameter<?> limit() {
		return Cypher.parameter("limit");
	}

	private List<Expression> columns() {
		NearFilter near = this.page.lists().filter().near();
		Expression organisation = ORGANISATION.getRequiredSymbolicName();
		return (near != null) ? List.of(PARENT, organisation, LOCATION.metres().as("metres"))
				: List.of(PARENT, organisation);
	}

	/** The order of the index. */
	private List<SortItem> ordered() {
		return this.match.properties().stream().map(this::directed).toList();
	}

	/** The order of the list, of which an index may not hold the whole. */
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
		return this.page.upwards() ? expression.ascending() : expression.descending();
	}

}
