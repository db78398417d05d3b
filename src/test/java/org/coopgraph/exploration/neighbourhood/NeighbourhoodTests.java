package org.coopgraph.exploration.neighbourhood;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

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

/** Neighbourhoods, compared with a breadth-first search of the test. */
@GraphServiceTest
class NeighbourhoodTests {

	private static final String DOCUMENT = """
			query ($of: ID!, $depth: Int, $first: Int, $types: [RelationshipType!]) {
			  neighbourhood(of: $of, depth: $depth, first: $first, types: $types) {
			    truncated nodes { id } relationships { type from { id } to { id } }
			  }
			}
			""";

	private final Random random = new Random(7);

	@Autowired
	private WebGraphQlTester graphQl;

	@Autowired
	private Driver driver;

	private Response request(String of, int depth, int first, @Nullable Set<RelationshipType> types) {
		Map<String, @Nullable Object> variables = new HashMap<>(Map.of("of", of, "depth", depth, "first", first));
		if (types != null) {
			variables.put("types", RelationshipType.names(types));
		}
		return this.graphQl.document(DOCUMENT).variables(variables).execute();
	}

	@Test
	void shouldAnswerTheDocumentOnANeighbourhood() {
		Response answer = this.graphQl.documentName("exploration/neighbourhood").execute();
		Drawing around = answer.path("neighbourhood").entity(Drawing.class).get();
		assertThat(around.truncated()).isTrue();
		assertThat(around.ids()).hasSize(50).doesNotHaveDuplicates().startsWith("organisation:cicopa");
		assertThat(around.ids().subList(1, 5)).containsExactlyInAnyOrder("organisation:ica", "country:BE",
				"sector:industry-and-services", "event:1947:cicopa");
		assertThat(around.ids()).contains("statement:1995", "region:europe", "partner:ilo");
		assertThat(around.edges()).contains(
				new Edge("organisation:cicopa", "REPRESENTS", "sector:industry-and-services"),
				new Edge("organisation:ica", "GUARDIAN_OF", "statement:1995"));
	}

	@Test
	void shouldFindTheNeighboursOfAnyEntity() {
		Walk walk = GraphEdges.read(this.driver);
		for (String node : some(GraphEdges.nodes(this.driver), 60)) {
			check(walk, node, 1 + this.random.nextInt(3), 1 + this.random.nextInt(100), null);
		}
	}

	@Test
	void shouldFollowOnlyTheRequestedTypes() {
		Walk walk = GraphEdges.read(this.driver);
		for (String node : some(GraphEdges.nodes(this.driver), 40)) {
			Set<RelationshipType> types = RelationshipType
				.chosen(this.random.ints(5, 0, RelationshipType.values().length)
					.mapToObj((number) -> RelationshipType.values()[number])
					.toList());
			check(walk.over(RelationshipType.names(types)), node, 1 + this.random.nextInt(3), 100, types);
		}
	}

	/** Several organisations of a sector are in one country. */
	@Test
	void shouldCountAnEntityOnceWhenSeveralNeighboursLeadToIt() {
		Set<RelationshipType> types = Set.of(RelationshipType.ACTIVE_IN, RelationshipType.BASED_IN);
		Walk walk = GraphEdges.read(this.driver).over(RelationshipType.names(types));
		for (String sector : List.of("sector:fisheries", "sector:housing", "sector:health", "sector:insurance")) {
			for (int first = 20; first <= 100; first += 8) {
				check(walk, sector, 2, first, types);
			}
		}
	}

	private void check(Walk walk, String of, int depth, int first, @Nullable Set<RelationshipType> types) {
		String description = "%d around %s to depth %d over %s".formatted(first, of, depth, types);
		Drawing around = request(of, depth, first, types).path("neighbourhood").entity(Drawing.class).get();
		List<String> nodes = around(walk, of, depth, first);
		assertThat(around.ids()).as(description).isEqualTo(nodes);
		assertThat(around.edges()).as(description)
			.doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(walk.among(nodes));
		assertThat(around.truncated()).as(description)
			.isEqualTo(walk.distances(of, depth, false).size() > around.nodes().size());
	}

	private static List<String> around(Walk walk, String of, int depth, int first) {
		List<String> found = new ArrayList<>(List.of(of));
		List<String> nearest = List.of(of);
		for (int distance = 1; distance <= depth && found.size() < first; distance++) {
			List<String> next = walk.next(nearest, new HashSet<>(found));
			nearest = next.subList(0, Math.min(next.size(), first - found.size()));
			found.addAll(nearest);
		}
		return found;
	}

	@Test
	void shouldRankTheStatementBeforeTheMembers() {
		Drawing around = request("organisation:ica", 1, 100, null).path("neighbourhood").entity(Drawing.class).get();
		assertThat(around.ids().get(1)).isEqualTo("statement:1995");
		assertThat(around.ids().getLast()).startsWith("organisation:");
		assertThat(around.truncated()).isTrue();
	}

	@Test
	void shouldNotBeTruncatedWhenAllNodesFit() {
		Drawing alone = request("event:1923-07:first-cooperative-day", 3, 1, null).path("neighbourhood")
			.entity(Drawing.class)
			.get();
		assertThat(alone.ids()).containsExactly("event:1923-07:first-cooperative-day");
		assertThat(alone.truncated()).isFalse();
	}

	@Test
	void shouldReturnNullForAnUnknownEntity() {
		Response answer = request("nothing:here", 1, 20, null);
		answer.errors().verify();
		answer.path("neighbourhood").valueIsNull();
	}

	@ParameterizedTest
	@CsvSource({ "0,20,depth is 0; it must be from 1 to 3.", "4,20,depth is 4; it must be from 1 to 3.",
			"1,0,first is 0; it must be from 1 to 100.", "1,101,first is 101; it must be from 1 to 100." })
	void shouldRefuseArgumentsOutOfBounds(int depth, int first, String message) {
		request("country:FR", depth, first, null).errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
				assertThat(error.getMessage()).isEqualTo(message);
			}));
	}

	private List<String> some(List<String> ids, int number) {
		return this.random.ints(number, 0, ids.size()).mapToObj(ids::get).toList();
	}

}
