package org.coopgraph.organisation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.graphql.Cursor;
import org.coopgraph.graphql.OrderDirection;
import org.coopgraph.graphql.PageArguments;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Which index Neo4j reads for a statement that is built. */
@GraphServiceTest
class OrganisationPlanTests {

	@Autowired
	private Driver driver;

	@ParameterizedTest
	@CsvSource({ "WORLD,NAME,ASC", "WORLD,NAME,DESC", "WORLD,FOUNDED,ASC", "WORLD,FOUNDED,DESC", "COUNTRY,NAME,ASC",
			"REGION,NAME,DESC" })
	void shouldReadAPageInTheOrderOfAnIndex(Scope.Kind scope, OrganisationOrderField field, OrderDirection direction) {
		OrganisationOrder order = new OrganisationOrder(field, direction);
		Cursor cursor = new Cursor(order.toString(), "1950", "organisation:17");
		for (PageArguments arguments : List.of(new PageArguments(20, true, null),
				new PageArguments(20, false, cursor))) {
			assertThat(operators(statement(scope, order, arguments)))
				.anyMatch((operator) -> operator.matches("NodeIndex(Scan|Seek)@.*RANGE INDEX .*"))
				.noneMatch((operator) -> operator.matches("(Top|PartialTop|NodeByLabelScan)@.*"));
		}
	}

	@Test
	void shouldReadAPlaceFromTheIndexOfPoints() {
		OrganisationFilter near = new OrganisationFilter(null, null, null, null, null, null, null, null, null,
				new NearFilter(1, 2, 3), null);
		OrganisationFilter within = new OrganisationFilter(null, null, null, null, null, null, null, null,
				new BoundingBoxFilter(1, 2, 3, 4), null, null);
		for (OrganisationFilter filter : List.of(near, within)) {
			var lists = new OrganisationList.Shape(Scope.Kind.WORLD, filter);
			var page = new OrganisationPage.Shape(lists, OrganisationOrder.BY_NAME, new PageArguments(20, true, null));
			for (Statement statement : List.of(OrganisationSearch.statement(page, List.of(Scope.WORLD)),
					OrganisationCounts.statement(lists, List.of(Scope.WORLD)))) {
				assertThat(operators(statement)).anyMatch((operator) -> operator.contains("POINT INDEX"));
			}
		}
	}

	/**
	 * With few organisations Neo4j would come upon it by itself, with many it would not.
	 */
	@Test
	void shouldNameTheIndexOfPointsWhereItIsAskedForWhatIsNear() {
		OrganisationFilter near = new OrganisationFilter(null, null, null, null, null, null, null, null, null,
				new NearFilter(1, 2, 3), null);
		var lists = new OrganisationList.Shape(Scope.Kind.WORLD, near);
		assertThat(OrganisationStatement.text(OrganisationCounts.statement(lists, List.of(Scope.WORLD))))
			.contains("USING INDEX organisation:Organisation(location)");
	}

	private static Statement statement(Scope.Kind scope, OrganisationOrder order, PageArguments arguments) {
		var lists = new OrganisationList.Shape(scope, OrganisationFilter.ALL);
		return OrganisationSearch.statement(new OrganisationPage.Shape(lists, order, arguments), List.of(Scope.WORLD));
	}

	private Stream<String> operators(Statement statement) {
		Map<String, Object> parameters = statement.getCatalog().getParameters();
		return operators(this.driver
			.executableQuery(OrganisationStatement.text(statement).replace("CYPHER 25", "CYPHER 25 EXPLAIN"))
			.withParameters(parameters)
			.execute()
			.summary()
			.plan());
	}

	private static Stream<String> operators(Plan plan) {
		return Stream.concat(Stream.of(plan.operatorType() + " " + plan.arguments().get("Details")),
				plan.children().stream().flatMap(OrganisationPlanTests::operators));
	}

}
