package org.coopgraph.graphql.error;

import java.util.Collections;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Null for a variable that validation accepts where null is not allowed. */
@GraphServiceTest
class NullVariablesTests {

	@Autowired
	private WebGraphQlTester graphQl;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Boolean = true          | organisations(first: 1) @include(if: $v) { totalCount }
					Boolean = true          | organisations(first: 1) @skip(if: $v) { totalCount }
					Boolean = true          | ... @include(if: $v) { alliance { id } }
					Boolean = true          | alliance { ... on Alliance @skip(if: $v) { id } }
					OrderDirection          | organisations(orderBy: { field: NAME, direction: $v }) { totalCount }
					OrderDirection = ASC    | organisations(orderBy: { field: NAME, direction: $v }) { totalCount }
					OrderDirection = DESC   | country(code: "FR") { organisations(orderBy: { field: NAME, direction: $v }) { totalCount } }
					Int = 5                 | suggest(prefix: "a", first: $v) { text }
					[OrganisationRole!]     | country(code: "FR") { sectors(roles: $v) { count } }
					OrganisationRole = MEMBER | country(code: "FR") { sectors(roles: [$v]) { count } }
					OrganisationRole = MEMBER | organisations(filter: { roles: [$v] }) { totalCount }
					ID = "FR"               | organisations(filter: { countries: ["DE", $v] }) { totalCount }
					ID = "country:FR"       | nodes(ids: [$v]) { id }
					ID = "country:FR"       | node(id: $v) { id }
					String = "FR"           | country(code: $v) { id }
					Float = 1               | organisations(filter: { near: { latitude: $v, longitude: 1, kilometres: 2 } }) { totalCount }
					Float = 1               | organisations(filter: { within: { south: $v, west: 1, north: 2, east: 3 } }) { totalCount }
					EventKind = CONGRESS    | events(kinds: [$v]) { totalCount }
					Office = PRESIDENT      | officeHolders(offices: [$v]) { office }
					RelationshipType = BASED_IN | path(from: "country:FR", to: "country:DE", types: [$v]) { length }
					RelationshipType = BASED_IN | neighbourhood(of: "country:FR", types: [$v]) { truncated }
					""")
	void shouldRejectNull(String type, String field) {
		this.graphQl.document("query ($v: %s) { %s }".formatted(type, field))
			.variables(Collections.singletonMap("v", null))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).isNotEmpty().allSatisfy((error) -> {
				assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST").containsKey("hint");
				assertThat(error.getMessage()).isNotBlank().doesNotContain("Exception", "graphql.");
			}));
	}

}
