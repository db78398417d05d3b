package org.coopgraph.organisation.list;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.coopgraph.OrganisationFact;
import org.coopgraph.OrganisationNames;
import org.coopgraph.organisation.Organisations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
class OrganisationPagingTests {

	private final Organisations organisations;

	OrganisationPagingTests(@Autowired WebGraphQlTester graphQl) {
		this.organisations = new Organisations(graphQl);
	}

	@ParameterizedTest
	@CsvSource({ "NAME,ASC", "NAME,DESC", "FOUNDED,ASC", "FOUNDED,DESC" })
	void shouldReachEveryOrganisationOnceAndInOrderInBothDirections(String field, String direction) {
		List<String> expected = Facts.organisations()
			.stream()
			.sorted(order(field, direction))
			.map(OrganisationFact::id)
			.toList();
		var orderBy = Map.of("field", field, "direction", direction);
		assertThat(this.organisations.forward(17, Map.of("orderBy", orderBy))).isEqualTo(expected);
		assertThat(this.organisations.backward(17, Map.of("orderBy", orderBy))).isEqualTo(expected);
	}

	/** Unknown years are last in both directions; equal years are ordered by name. */
	private static Comparator<OrganisationFact> order(String field, String direction) {
		boolean ascending = direction.equals("ASC");
		if (field.equals("NAME")) {
			return ascending ? OrganisationNames.BY_NAME : OrganisationNames.BY_NAME.reversed();
		}
		Comparator<Integer> years = ascending ? Comparator.naturalOrder() : Comparator.reverseOrder();
		return Comparator.comparing(OrganisationFact::founded, Comparator.nullsLast(years))
			.thenComparing(ascending ? OrganisationNames.BY_NAME : OrganisationNames.BY_NAME.reversed());
	}

	@ParameterizedTest
	@CsvSource({ "NAME,ASC", "NAME,DESC", "FOUNDED,ASC", "FOUNDED,DESC" })
	void shouldKeepTheOrderOfEachOfManyLists(String field, String direction) {
		Response answer = this.organisations.graphQl().document("""
				{ countries { code organisations(last: 4, orderBy: { field: %s, direction: %s }) { nodes { id } } } }
				""".formatted(field, direction)).execute();
		for (String code : List.of("AR", "IN", "FR", "KE", "US", "JP")) {
			List<String> expected = Facts.organisations()
				.stream()
				.filter((fact) -> code.equals(fact.country()))
				.sorted(order(field, direction))
				.map(OrganisationFact::id)
				.toList();
			answer.path("countries[?(@.code == '%s')].organisations.nodes[*].id".formatted(code))
				.entityList(String.class)
				.isEqualTo(expected.subList(Math.max(0, expected.size() - 4), expected.size()));
		}
	}

	@Test
	void shouldOrderByNameAscendingByDefault() {
		List<String> byName = this.organisations.ids(Map.of("orderBy", Map.of("field", "NAME", "direction", "ASC")));
		assertThat(byName).hasSize(20);
		assertThat(this.organisations.ids(Map.of())).isEqualTo(byName);
		assertThat(this.organisations.ids(Map.of("orderBy", Map.of("field", "NAME")))).isEqualTo(byName);
	}

	@Test
	void shouldReturnThePositionOfAPage() {
		Response first = this.organisations.page(Map.of("first", 5));
		assertThat(info(first)).isEqualTo(new Info(true, false));
		String end = first.path("organisations.pageInfo.endCursor").entity(String.class).get();
		Response second = this.organisations.page(Map.of("first", 5, "after", end));
		assertThat(info(second)).isEqualTo(new Info(true, true));
		assertThat(info(this.organisations.page(Map.of("last", 5)))).isEqualTo(new Info(false, true));
		String start = second.path("organisations.pageInfo.startCursor").entity(String.class).get();
		Response before = this.organisations.page(Map.of("last", 5, "before", start));
		assertThat(info(before)).isEqualTo(new Info(true, false));
		assertThat(ids(before)).isEqualTo(ids(first));
	}

	@Test
	void shouldHaveNoNextPageAfterTheLastRow() {
		Map<String, Object> americasApex = Map.of("regions", List.of("americas"), "types", List.of("NATIONAL_APEX"));
		int count = this.organisations.page(Map.of("filter", americasApex))
			.path("organisations.totalCount")
			.entity(Integer.class)
			.get();
		Response exact = this.organisations.page(Map.of("filter", americasApex, "first", count));
		assertThat(ids(exact)).hasSize(count).isNotEmpty();
		assertThat(info(exact)).isEqualTo(new Info(false, false));
	}

	@Test
	void shouldReturnTheCursorsOfTheFirstAndLastEdge() {
		Response page = this.organisations.page(Map.of("first", 3));
		List<String> cursors = page.path("organisations.edges[*].cursor").entityList(String.class).get();
		page.path("organisations.pageInfo.startCursor").entity(String.class).isEqualTo(cursors.getFirst());
		page.path("organisations.pageInfo.endCursor").entity(String.class).isEqualTo(cursors.getLast());
		page.path("organisations.edges[*].node.id").entityList(String.class).isEqualTo(ids(page));
	}

	@Test
	void shouldReturnAnEmptyPage() {
		Response page = this.organisations.page(Map.of("first", 0));
		assertThat(ids(page)).isEmpty();
		page.path("organisations.totalCount").entity(Integer.class).isEqualTo(Facts.organisations().size());
		page.path("organisations.pageInfo.endCursor").valueIsNull();
	}

	private static List<String> ids(Response page) {
		return page.path("organisations.nodes[*].id").entityList(String.class).get();
	}

	private static Info info(Response page) {
		return page.path("organisations.pageInfo").entity(Info.class).get();
	}

	private record Info(boolean hasNextPage, boolean hasPreviousPage) {
	}

}
