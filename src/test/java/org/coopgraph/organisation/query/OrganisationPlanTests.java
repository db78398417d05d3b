package org.coopgraph.organisation.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.graphql.paging.Cursor;
import org.coopgraph.graphql.paging.OrderDirection;
import org.coopgraph.graphql.paging.PageArguments;
import org.coopgraph.organisation.OrganisationColumns;
import org.coopgraph.organisation.OrganisationRole;
import org.coopgraph.organisation.OrganisationType;
import org.coopgraph.organisation.filter.BoundingBoxFilter;
import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.OrganisationList;
import org.coopgraph.organisation.filter.OrganisationOrder;
import org.coopgraph.organisation.filter.OrganisationOrderField;
import org.coopgraph.organisation.filter.ResolvedFilter;
import org.coopgraph.organisation.filter.TextFilter;
import org.coopgraph.organisation.filter.ValuePredicate.AnyOf;
import org.coopgraph.organisation.filter.ValuePredicate.Flag;
import org.coopgraph.organisation.filter.YearRange;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The index that Neo4j reads for a built statement, and the order of the rows. */
@GraphServiceTest
class OrganisationPlanTests {

	private static final ResolvedFilter EVERYTHING = ResolvedFilter.ALL
		.with(Criterion.ROLE, new AnyOf(List.of(OrganisationRole.MEMBER)))
		.with(Criterion.TYPE, new AnyOf(List.of(OrganisationType.MUTUAL, OrganisationType.COOPERATIVE)))
		.with(Criterion.COUNTRY, new AnyOf(List.of("FR", "ES")))
		.with(Criterion.REGION, new AnyOf(List.of("region:europe")))
		.with(Criterion.SECTOR, new AnyOf(List.of("sector:banking", "sector:health")))
		.with(Criterion.FOUNDED, new YearRange(1900, 1950))
		.with(Criterion.CROSS_SECTOR, new Flag(true))
		.with(Criterion.INTERNATIONAL, new Flag(true))
		.with(Criterion.MEMBERSHIP, new AnyOf(List.of("organisation:17", "organisation:18")));

	private static final BoundingBoxFilter BOX = new BoundingBoxFilter(1, 2, 3, 4);

	@Autowired
	private Driver driver;

	@Test
	void shouldPlanForEveryCriterion() {
		assertThat(EVERYTHING.predicates()).containsOnlyKeys(Criterion.values());
	}

	/** Pages from the start and from a cursor, in both directions. */
	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = { "ROLE", "LOCATION", "TEXT", "AFFILIATE" })
	void shouldReadAPageInTheOrderOfTheIndex(OrganisationIndex index) {
		for (OrganisationPage.BatchKey page : pages(index)) {
			List<List<String>> branches = branches(plan(statement(page, index)));
			assertThat(branches).filteredOn((branch) -> branch.getLast().contains(properties(index)))
				.isNotEmpty()
				.allSatisfy((branch) -> assertThat(narrowing(branch)).startsWith("Limit@"));
		}
	}

	@ParameterizedTest
	@EnumSource
	void shouldReadNothingButTheIndexForAPageACountOrABox(OrganisationIndex index) {
		OrganisationList.BatchKey lists = new OrganisationList.BatchKey(parent(index), filter(index, EVERYTHING));
		IndexKeys keys = new IndexKeys(index, lists);
		Stream<? extends OrganisationStatement> counts = Stream.of(new CountStatement(keys),
				new LocationStatement(keys));
		Stream<? extends OrganisationStatement> pages = pages(index).stream()
			.limit(2)
			.map((page) -> statement(page, index));
		assertThat(Stream.concat(counts, pages)).allSatisfy((statement) -> assertThat(branches(plan(statement)))
			.allSatisfy((branch) -> assertThat(branch).noneMatch((operator) -> operator.matches(
					"(?s)(AllNodesScan|CartesianProduct|Eager)@.*|NodeByLabelScan@.*:(Organisation|Affiliate).*"))));
	}

	private static List<OrganisationPage.BatchKey> pages(OrganisationIndex index) {
		OrganisationOrderField field = index.isInOrderOf(OrganisationOrderField.FOUNDED)
				? OrganisationOrderField.FOUNDED : OrganisationOrderField.NAME;
		List<OrganisationPage.BatchKey> pages = new ArrayList<>();
		for (OrderDirection direction : OrderDirection.values()) {
			OrganisationOrder order = new OrganisationOrder(field, direction);
			for (String key : (field == OrganisationOrderField.NAME) ? List.of("coop")
					: List.of("1950 coop", "9999 coop")) {
				Cursor cursor = new Cursor(order.toString(), key, "organisation:17");
				for (PageArguments arguments : List.of(new PageArguments(20, true, null),
						new PageArguments(20, false, null), new PageArguments(20, true, cursor),
						new PageArguments(20, false, cursor))) {
					for (ResolvedFilter filter : List.of(filter(index, ResolvedFilter.ALL),
							filter(index, EVERYTHING))) {
						pages.add(new OrganisationPage.BatchKey(new OrganisationList.BatchKey(parent(index), filter),
								order, arguments, OrganisationColumns.ALL));
					}
				}
			}
		}
		return pages;
	}

	private static ListParent.Kind parent(OrganisationIndex index) {
		return Stream.of(ListParent.Kind.values())
			.filter(index::isOfAffiliations)
			.findFirst()
			.orElse(ListParent.Kind.WORLD);
	}

	/** Other indexes are read for the affiliations of an organisation, too. */
	@ParameterizedTest
	@EnumSource(mode = Mode.INCLUDE, names = { "FEDERATION", "AFFILIATE" })
	void shouldBeginWithTheIndexAndNotWithTheParentOfAffiliations(ListParent.Kind parent) {
		OrganisationList.BatchKey lists = new OrganisationList.BatchKey(parent, ResolvedFilter.ALL);
		OrganisationOrder order = new OrganisationOrder(OrganisationOrderField.FOUNDED, OrderDirection.ASC);
		OrganisationPage.BatchKey page = new OrganisationPage.BatchKey(lists, order, new PageArguments(20, true, null),
				OrganisationColumns.ALL);
		assertThat(branches(plan(statement(page, OrganisationIndex.FOUNDED))))
			.filteredOn((branch) -> branch.getLast().contains(properties(OrganisationIndex.FOUNDED)))
			.isNotEmpty()
			.allSatisfy((branch) -> assertThat(narrowing(branch)).startsWith("Limit@"));
	}

	/** A filter with the criteria of an index, and with further criteria. */
	private static ResolvedFilter filter(OrganisationIndex index, ResolvedFilter further) {
		ResolvedFilter filter = further.equals(EVERYTHING) ? EVERYTHING : EVERYTHING.only(index.rangeCriteria());
		return new ResolvedFilter(filter.predicates(), (index == OrganisationIndex.LOCATION) ? BOX : null, null,
				(index == OrganisationIndex.TEXT) ? new TextFilter("agricole", List.of("organisation:17"), true, true)
						: null);
	}

	private static OrganisationStatement statement(OrganisationPage.BatchKey page, OrganisationIndex index) {
		return new OrganisationPageStatement(page, new IndexKeys(index, page.lists()));
	}

	/** The properties of an index in the form of a plan. */
	private static String properties(OrganisationIndex index) {
		Stream<String> keys = (index == OrganisationIndex.FEDERATION) ? Stream.of("federationId")
				: index.criteria().stream().map(Criterion::property);
		String order = index.isInOrderOf(OrganisationOrderField.FOUNDED) ? "foundedAscending, nameRank" : "nameRank";
		return Stream.concat(keys, Stream.of(order))
			.reduce("(", (text, key) -> text.length() > 1 ? text + ", " + key : text + key) + ")";
	}

	/** The first operator above the index that limits or sorts the rows. */
	private static String narrowing(List<String> branch) {
		return branch.reversed()
			.stream()
			.filter((operator) -> operator.matches("(?s)(Limit|Top|PartialTop|Sort|PartialSort)@.*"))
			.findFirst()
			.orElse("");
	}

	private Plan plan(OrganisationStatement statement) {
		return this.driver.executableQuery(OrganisationReader.text(statement).replace("CYPHER 25", "CYPHER 25 EXPLAIN"))
			.execute()
			.summary()
			.plan();
	}

	/** The operators from the result down to each index or scan. */
	private static List<List<String>> branches(Plan plan) {
		String operator = plan.operatorType() + " " + plan.arguments().get("Details");
		if (plan.children().isEmpty()) {
			return List.of(List.of(operator));
		}
		return plan.children()
			.stream()
			.flatMap((child) -> branches(child).stream())
			.map((branch) -> Stream.concat(Stream.of(operator), branch.stream()).toList())
			.toList();
	}

}
