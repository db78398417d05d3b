package org.coopgraph.exploration.path;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.coopgraph.entity.RelationshipType;
import org.coopgraph.exploration.Drawing;
import org.coopgraph.exploration.GraphEdges;
import org.coopgraph.exploration.Walk;
import org.coopgraph.exploration.Walk.Edge;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Shortest paths, compared with a breadth-first search of the test. */
@GraphServiceTest
class PathTests {

	private static final String DOCUMENT = """
			query ($from: ID!, $to: ID!, $maxLength: Int, $types: [RelationshipType!]) {
			  path(from: $from, to: $to, maxLength: $maxLength, types: $types) {
			    length nodes { id } relationships { type from { id } to { id } }
			  }
			}
			""";

	private static final List<String> MEMBERS = Facts.of("members")
		.stream()
		.map((member) -> "organisation:" + member.get("id"))
		.toList();

	private final Random random = new Random(7);

	@Autowired
	private WebGraphQlTester graphQl;

	@Autowired
	private Driver driver;

	private Response request(String from, String to, @Nullable Integer maxLength,
			@Nullable Set<RelationshipType> types) {
		Map<String, @Nullable Object> variables = new HashMap<>(Map.of("from", from, "to", to));
		if (maxLength != null) {
			variables.put("maxLength", maxLength);
		}
		if (types != null) {
			variables.put("types", RelationshipType.names(types));
		}
		return this.graphQl.document(DOCUMENT).variables(variables).execute();
	}

	private List<String> ids(String from, String to, int maxLength) {
		return request(from, to, maxLength, null).path("path.nodes[*].id").entityList(String.class).get();
	}

	/** Both are in banking, which has 92 members, and in insurance, which has 19. */
	@Test
	void shouldPreferTheSmallerSectorAmongEquallyShortPaths() {
		assertThat(Facts.one("members", "id", "1374").words("sectors")).contains("banking", "insurance");
		assertThat(Facts.one("members", "id", "3545").words("sectors")).contains("banking", "insurance");
		assertThat(ids("organisation:1374", "organisation:3545", 6)).containsExactly("organisation:1374",
				"sector:insurance", "organisation:3545");
	}

	@Test
	void shouldAnswerTheDocumentOnAPath() {
		Response answer = this.graphQl.documentName("exploration/path").execute();
		answer.path("path.length").entity(Integer.class).isEqualTo(3);
		answer.path("path.nodes[*].id")
			.entityList(String.class)
			.containsExactly("organisation:135", "organisation:ica", "statement:1995", "value:solidarity");
		answer.path("path.nodes[*].__typename")
			.entityList(String.class)
			.containsExactly("Organisation", "Alliance", "IdentityStatement", "CooperativeValue");
		answer.path("path.relationships[*].type")
			.entityList(String.class)
			.containsExactly("MEMBER_OF", "GUARDIAN_OF", "AFFIRMS");
	}

	@Test
	void shouldFindPathsBetweenAnyEntities() {
		List<String> nodes = GraphEdges.nodes(this.driver);
		Walk walk = GraphEdges.read(this.driver);
		for (int pair = 0; pair < 120; pair++) {
			check(walk, any(nodes), any(nodes), this.random.nextInt(7), null);
		}
	}

	@Test
	void shouldFindPathsBetweenMembersApartFromTheirMembership() {
		Walk walk = GraphEdges.read(this.driver);
		for (int pair = 0; pair < 80; pair++) {
			check(walk, any(MEMBERS), any(MEMBERS), 2 + this.random.nextInt(5), null);
		}
	}

	@Test
	void shouldFollowOnlyTheRequestedTypes() {
		List<String> nodes = GraphEdges.nodes(this.driver);
		Walk walk = GraphEdges.read(this.driver);
		for (int pair = 0; pair < 80; pair++) {
			Set<RelationshipType> types = RelationshipType
				.chosen(this.random.ints(8, 0, RelationshipType.values().length)
					.mapToObj((number) -> RelationshipType.values()[number])
					.toList());
			check(walk.over(RelationshipType.names(types)), any(nodes), any(nodes), 6, types);
		}
	}

	private void check(Walk walk, String from, String to, int maxLength, @Nullable Set<RelationshipType> types) {
		String description = "from %s to %s within %d over %s".formatted(from, to, maxLength, types);
		Response answer = request(from, to, maxLength, types);
		int length = walk.length(from, to, maxLength);
		if (length < 0) {
			answer.path("path").valueIsNull();
			return;
		}
		Drawing path = answer.path("path").entity(Drawing.class).get();
		assertThat(path.ids()).as(description).hasSize(length + 1).startsWith(from).endsWith(to);
		assertThat(path.length()).as(description).isEqualTo(length);
		assertThat(path.edges()).as(description).hasSize(length).allMatch(walk.edges()::contains);
		for (int step = 0; step < length; step++) {
			Edge edge = path.edges().get(step);
			assertThat(edge.beyond(path.ids().get(step))).as(description).isEqualTo(path.ids().get(step + 1));
		}
	}

	@Test
	void shouldReturnTheCommonMembershipWhenThereIsNoOtherPath() {
		assertThat(ids("organisation:135", "organisation:17", 3)).containsExactly("organisation:135",
				"organisation:ica", "organisation:17");
		assertThat(ids("organisation:135", "organisation:17", 4)).hasSize(5).doesNotContain("organisation:ica");
	}

	@Test
	void shouldPreferTheNodeOfLowerDegreeAmongEquallyShortPaths() {
		assertThat(ids("organisation:17", "organisation:18", 2)).containsExactly("organisation:17", "country:KE",
				"organisation:18");
	}

	@Test
	void shouldFindAPathFromAnEntityToItself() {
		assertThat(ids("country:FR", "country:FR", 0)).containsExactly("country:FR");
	}

	@ParameterizedTest
	@CsvSource({ "nothing:here,country:FR", "country:FR,nothing:here", "nothing:here,nothing:here",
			"event:1923-07:first-cooperative-day,organisation:ica", "source:ica-about-fr,organisation:ica" })
	void shouldReturnNullWhenThereIsNoPath(String from, String to) {
		Response answer = request(from, to, null, null);
		answer.errors().verify();
		answer.path("path").valueIsNull();
	}

	@Test
	void shouldMergeParallelRelationshipsWithTheirSources() {
		Response answer = this.graphQl
			.document(
					"""
							{ path(from: "organisation:ica", to: "partner:united-nations") { relationships { type sources { id } } } }
							""")
			.execute();
		answer.path("path.relationships[*].type").entityList(String.class).containsExactly("WORKS_WITH");
		answer.path("path.relationships[0].sources[*].id")
			.entityList(String.class)
			.satisfies((sources) -> assertThat(sources).doesNotHaveDuplicates()
				.containsExactlyInAnyOrderElementsOf(Facts.of("partnerships")
					.stream()
					.filter((fact) -> fact.get("partner").equals("united-nations"))
					.flatMap((fact) -> fact.words("sources").stream())
					.map("source:"::concat)
					.distinct()
					.toList()));
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 7 })
	void shouldRefuseALengthOutOfBounds(int maxLength) {
		request("country:FR", "country:IN", maxLength, null).errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
				assertThat(error.getMessage())
					.isEqualTo("maxLength is %d; it must be from 0 to 6.".formatted(maxLength));
			}));
	}

	private String any(List<String> ids) {
		return ids.get(this.random.nextInt(ids.size()));
	}

}
