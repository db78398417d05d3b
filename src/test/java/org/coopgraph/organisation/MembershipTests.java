package org.coopgraph.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.Fact;
import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The category, the dates and the sources of memberships. */
@GraphServiceTest
class MembershipTests {

	private static final String DOCUMENT = """
			query ($ids: [ID!]!) {
			  nodes(ids: $ids) {
			    id ... on Organisation { membership { category since until listedFrom listedTo note sources { url } } }
			  }
			}
			""";

	@Autowired
	private WebGraphQlTester graphQl;

	private List<Shown> memberships(List<String> keys) {
		Response answer = this.graphQl.document(DOCUMENT)
			.variable("ids", keys.stream().map((key) -> "organisation:" + key).toList())
			.execute();
		return answer.path("nodes").entityList(Shown.class).get();
	}

	@Test
	void shouldReturnEachMembershipWithItsOwnSources() {
		List<Fact> facts = Facts.of("memberships");
		for (int start = 0; start < facts.size(); start += 50) {
			List<Fact> some = facts.subList(start, Math.min(start + 50, facts.size()));
			assertThat(memberships(some.stream().map((row) -> row.get("member")).toList()))
				.isEqualTo(some.stream().map(Shown::of).toList());
		}
	}

	@Test
	void shouldKnowFromTheListOfTheTurnOf2020To2021EachMemberOfIt() {
		assertThat(memberships(List.of("129"))).containsExactly(new Shown("organisation:129",
				new Membership(null, null, null, "2020-12", "2021-03", null, urls(List.of("ica-member-list-2021")))));
		assertThat(
				Facts.of("memberships").stream().filter((row) -> row.words("sources").contains("ica-member-list-2021")))
			.hasSize(317)
			.allSatisfy((row) -> assertThat(row.get("listedFrom")).isEqualTo("2020-12"));
	}

	@Test
	void shouldReturnTheLastAdmissionOfAReadmittedMember() {
		assertThat(memberships(List.of("3537"))).singleElement().satisfies((member) -> {
			assertThat(member.membership().since()).isEqualTo("2024-05");
			assertThat(member.membership().note()).contains("before");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "fecovi", "national-cooperatives-federation-of-eswatini", "coop-cameroon" })
	void shouldFindAMemberWithoutAContactNumber(String key) {
		Response answer = this.graphQl
			.document("query ($id: ID!) { organisation(by: {id: $id}) { icaId role country { code } } }")
			.variable("id", "organisation:" + key)
			.execute();
		answer.path("organisation.icaId").valueIsNull();
		answer.path("organisation.role").entity(String.class).isEqualTo("MEMBER");
		answer.path("organisation.country.code")
			.entity(String.class)
			.isEqualTo(Facts.one("members", "id", key).get("country"));
	}

	private static List<Address> urls(List<String> keys) {
		return keys.stream().map((key) -> new Address(Facts.one("sources", "id", key).get("url"))).toList();
	}

	private record Shown(String id, Membership membership) {

		static Shown of(Fact row) {
			return new Shown("organisation:" + row.get("member"),
					new Membership(cell(row, "category"), cell(row, "since"), cell(row, "until"),
							cell(row, "listedFrom"), cell(row, "listedTo"), cell(row, "note"),
							urls(row.words("sources"))));
		}

		private static @Nullable String cell(Fact row, String column) {
			return row.has(column) ? row.get(column) : null;
		}

	}

	private record Membership(@Nullable String category, @Nullable String since, @Nullable String until,
			@Nullable String listedFrom, @Nullable String listedTo, @Nullable String note, List<Address> sources) {
	}

	private record Address(String url) {
	}

}
