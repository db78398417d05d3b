package org.coopgraph.exploration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.ClientDocuments;
import org.coopgraph.WithTester;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.embedded.ScratchNeo4j;
import org.coopgraph.exploration.Walk.Edge;
import org.coopgraph.exploration.search.Searches;
import org.coopgraph.exploration.search.Searches.Hit;
import org.coopgraph.fulltext.FullTextQuery;
import org.coopgraph.graphql.explain.ExplainedAnswer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The service on an external Neo4j server with thousands of affiliates. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithTester
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AffiliatesTests {

	private static final Path STORE = store();

	private static final ScratchNeo4j NEO4J = ScratchNeo4j.start(STORE);

	private final Random random = new Random(11);

	@Autowired
	private WebGraphQlTester graphQl;

	@Autowired
	private Snapshots snapshots;

	private static Path store() {
		try {
			return Files.createTempDirectory("affiliates");
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	@DynamicPropertySource
	static void server(DynamicPropertyRegistry properties) {
		properties.add("spring.neo4j.uri", NEO4J::uri);
		properties.add("coopgraph.explain.enabled", () -> true);
	}

	@BeforeAll
	void write() {
		Affiliates.writeTo(NEO4J.driver());
		this.snapshots.start();
	}

	@AfterAll
	static void stop() throws IOException {
		NEO4J.close();
		FileSystemUtils.deleteRecursively(STORE);
	}

	/** What is read of a list depends on the selected fields. */
	@ParameterizedTest
	@ValueSource(strings = { "id", "name", "acronym", "icaId", "role", "type", "website", "city", "founded",
			"location { latitude longitude }", "crossSector", "international", "topic", "confidence",
			"country { code }", "region { id }", "sectors { id }", "membership { category }",
			"affiliatedTo { nodes { id city } }" })
	void shouldReadEachFieldOfAListAsOfOneOrganisation(String field) {
		List<Map<String, Object>> whole = nodes("nodes { id %s }".formatted(field), "nodes");
		List<Map<String, Object>> single = whole.stream()
			.map((node) -> one(String.valueOf(node.get("id")), "id " + field))
			.toList();
		assertThat(whole).hasSize(60).isEqualTo(single);
		assertThat(nodes("edges { node { id %s } }".formatted(field), "edges[*].node")).isEqualTo(single);
	}

	private List<Map<String, Object>> nodes(String selection, String path) {
		return this.graphQl.document("{ organisations(first: 60) { %s } }".formatted(selection))
			.execute()
			.path("organisations." + path)
			.entity(new ParameterizedTypeReference<List<Map<String, Object>>>() {
			})
			.get();
	}

	private Map<String, Object> one(String id, String selection) {
		return this.graphQl.document("{ organisation(by: { id: \"%s\" }) { %s } }".formatted(id, selection))
			.execute()
			.path("organisation")
			.entity(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get();
	}

	static List<String> documents() {
		return ClientDocuments.names();
	}

	@ParameterizedTest
	@MethodSource("documents")
	void shouldExecuteNoStatementWhoseCostGrowsWithTheGraph(String document) {
		assertThat(ExplainedAnswer.to(this.graphQl.documentName(document)))
			.filteredOn((statement) -> !statement.memory())
			.allSatisfy((statement) -> assertThat(StatementPlan.of(statement.cypher(), NEO4J.driver()).growing())
				.as(statement.cypher())
				.isEmpty());
	}

	/** Conditions on a membership leave affiliates out, so that memory has the list. */
	@Test
	void shouldFindTheMembersOfADayInMemoryAndThoseInAPlaceByAStatementOfTheirRole() {
		String list = "{ organisations(filter: { memberOn: \"2023-08-09\" %s }) { totalCount nodes { id }"
				+ " facets { countries { count } } } }";
		assertThat(ExplainedAnswer.to(this.graphQl.document(list.formatted("")))).isNotEmpty()
			.allMatch(ExplainedAnswer.Explained::memory);
		String nairobi = list.formatted("near: { latitude: -1.29, longitude: 36.82, kilometres: 30 }");
		List<String> found = this.graphQl.document(nairobi)
			.execute()
			.path("organisations.nodes[*].id")
			.entityList(String.class)
			.get();
		assertThat(found).containsExactlyInAnyOrder("organisation:17", "organisation:18", "organisation:260",
				"organisation:3096", "organisation:3406");
		assertThat(ExplainedAnswer.to(this.graphQl.document(nairobi))).filteredOn((statement) -> !statement.memory())
			.isNotEmpty()
			.allSatisfy((statement) -> assertThat(StatementPlan.of(statement.cypher(), NEO4J.driver()).growing())
				.as(statement.cypher())
				.isEmpty());
	}

	@Test
	void shouldFindShortestPaths() {
		Walk walk = GraphEdges.read(NEO4J.driver());
		List<String> nodes = GraphEdges.nodes(NEO4J.driver());
		List<String> curated = nodes.stream().filter((id) -> !id.contains("synthetic")).toList();
		for (int pair = 0; pair < 40; pair++) {
			checkPath(walk, any(nodes), any(nodes));
			checkPath(walk, any(nodes), any(curated));
			checkPath(walk, any(curated), any(curated));
		}
	}

	@Test
	void shouldFindAnAffiliationByItsId() {
		Edge edge = GraphEdges.read(NEO4J.driver()).over(List.of("AFFILIATED_TO")).edges().getFirst();
		String id = edge.from() + "/AFFILIATED_TO/" + edge.to();
		this.graphQl.document("query ($id: ID!) { node(id: $id) { id name } }")
			.variable("id", id)
			.execute()
			.path("node")
			.entity(new ParameterizedTypeReference<Map<String, String>>() {
			})
			.isEqualTo(Map.of("id", id, "name", "affiliated to"));
	}

	@Test
	void shouldReportThatAPathOverOtherAffiliatesIsPossible() {
		var answer = this.graphQl
			.document(
					"{ path(from: \"organisation:135\", to: \"organisation:17\", types: [AFFILIATED_TO]) { length } }")
			.execute();
		answer.path("path").valueIsNull();
		assertThat(answer.returnResponse().getExtensions().toString()).contains("AFFILIATES_SAMPLED");
	}

	private void checkPath(Walk walk, String from, String to) {
		var answer = this.graphQl
			.document("query ($from: ID!, $to: ID!) { path(from: $from, to: $to) {"
					+ " length nodes { id } relationships { type from { id } to { id } } } }")
			.variable("from", from)
			.variable("to", to)
			.execute();
		answer.errors().verify();
		int length = walk.length(from, to, 6);
		if (length < 0) {
			answer.path("path").valueIsNull();
			return;
		}
		Drawing path = answer.path("path").entity(Drawing.class).get();
		assertThat(path.length()).as("from %s to %s", from, to).isEqualTo(length);
		assertThat(walk.edges()).containsAll(path.edges());
		assertThat(path.ids()).startsWith(from).endsWith(to);
	}

	private String any(List<String> ids) {
		return ids.get(this.random.nextInt(ids.size()));
	}

	@ParameterizedTest
	@CsvSource({ "country:KE,1", "sector:banking,1", "organisation:17,2", "organisation:synthetic-5,2",
			"region:africa,2" })
	void shouldFillANeighbourhoodWithNearbyEntities(String of, int depth) {
		Walk walk = GraphEdges.read(NEO4J.driver());
		Drawing around = around(of, depth, 60);
		assertThat(around.truncated()).isTrue();
		assertThat(around.ids()).hasSize(60).doesNotHaveDuplicates().startsWith(of);
		assertThat(walk.distances(of, depth, false).keySet()).containsAll(around.ids());
		assertThat(around.edges()).containsExactlyInAnyOrderElementsOf(walk.among(around.ids()));
	}

	/** The organisations of Kenya are too many to be ordered. */
	@Test
	void shouldFindTheNeighboursOfCuratedEntitiesAsACompleteSearchDoes() {
		Walk walk = GraphEdges.read(NEO4J.driver());
		GraphEdges.nodes(NEO4J.driver())
			.stream()
			.filter((id) -> !id.contains("synthetic") && !id.equals("country:KE") && !Walk.isRegistered(id))
			.forEach((id) -> checkNeighbours(walk, id, 1 + this.random.nextInt(40)));
	}

	private void checkNeighbours(Walk walk, String of, int first) {
		List<String> expected = new ArrayList<>(List.of(of));
		expected.addAll(walk.next(List.of(of), Set.of(of)));
		Drawing around = around(of, 1, first);
		assertThat(around.truncated()).isEqualTo(expected.size() > first);
		assertThat(around.ids()).isEqualTo(expected.subList(0, Math.min(first, expected.size())));
		assertThat(around.edges()).containsExactlyInAnyOrderElementsOf(walk.among(around.ids()));
	}

	private Drawing around(String of, int depth, int first) {
		return this.graphQl.document(
				"query ($of: ID!, $depth: Int, $first: Int) { neighbourhood(of: $of, depth: $depth, first: $first) {"
						+ " truncated nodes { id } relationships { type from { id } to { id } } } }")
			.variables(Map.of("of", of, "depth", depth, "first", first))
			.execute()
			.path("neighbourhood")
			.entity(Drawing.class)
			.get();
	}

	@Test
	void shouldRankMembersBeforeAffiliatesAndReturnEachHitOnce() {
		List<Hit> hits = new Searches(this.graphQl).hits("cooperative kenya");
		assertThat(hits.getFirst().entity().name()).matches("(The )?Co-operative .* of Kenya.*");
		List<Hit> all = new Searches(this.graphQl).allPages("cooperative", 100);
		List<Boolean> synthetic = all.stream().map((hit) -> hit.entity().id().contains("synthetic")).toList();
		assertThat(synthetic.indexOf(true)).isGreaterThan(150);
		assertThat(synthetic.lastIndexOf(true) - synthetic.indexOf(true)).isEqualTo(999);
		assertThat(all).extracting((hit) -> hit.entity().id()).doesNotHaveDuplicates();
	}

	@Test
	void shouldSearchAffiliatesAloneInTheFullTextIndex() {
		FullTextQuery query = FullTextQuery.of("cooperative");
		for (String words : List.of(query.plain(), query.strict())) {
			assertThat(ids("CALL db.index.fulltext.queryNodes('entity_names', '%s') YIELD node RETURN node.id AS id"
				.formatted(words))).hasSize(Affiliates.NUMBER).allMatch((id) -> id.contains("synthetic"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "ukulima cooperative 0042", "Ukulima 0042", "Ukulma Coopertive 0042" })
	void shouldFindAnAffiliateByItsName(String text) {
		assertThat(new Searches(this.graphQl).hits(text).getFirst().entity().id()).isEqualTo(Affiliates.id(42));
	}

	@Test
	void shouldSuggestAffiliatesWhoseNamesStartWithThePrefix() {
		this.graphQl.document("{ suggest(prefix: \"Ukulima coop\", first: 5) { text } }")
			.execute()
			.path("suggest[*].text")
			.entityList(String.class)
			.containsExactly("Ukulima Cooperative 0000", "Ukulima Cooperative 0001", "Ukulima Cooperative 0002",
					"Ukulima Cooperative 0003", "Ukulima Cooperative 0004");
	}

	@Test
	void shouldRelateAffiliatesOfTheSameCountryAndParent() {
		this.graphQl
			.document("{ organisation(by: { id: \"organisation:synthetic-30\" }) { sectors { id }"
					+ " related(first: 3) { because { id } } } }")
			.execute()
			.path("organisation.related[*].because[*].id")
			.entityList(String.class)
			.satisfies((because) -> assertThat(because).filteredOn("country:KE"::equals).hasSize(3))
			.satisfies((because) -> assertThat(because).filteredOn((id) -> id.startsWith("organisation:")).hasSize(3));
	}

	/** The member with most affiliates. */
	private static String federation() {
		return ids("""
				MATCH (affiliate:Affiliate)-[:AFFILIATED_TO]->(member:Member)
				RETURN member.id AS id, count(affiliate) AS affiliates ORDER BY affiliates DESC LIMIT 1
				""").getFirst();
	}

	private static List<String> ids(String statement) {
		return NEO4J.driver()
			.executableQuery(statement)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.toList();
	}

	private List<String> affiliates(String federation, String arguments) {
		return this.graphQl
			.document("query ($id: ID!) { organisation(by: { id: $id }) { affiliates(%s) { nodes { id } } } }"
				.formatted(arguments))
			.variable("id", federation)
			.execute()
			.path("organisation.affiliates.nodes[*].id")
			.entityList(String.class)
			.get();
	}

	@Test
	void shouldPageThroughTheAffiliatesOfAMemberByName() {
		String federation = federation();
		List<String> expected = ids(
				"MATCH (affiliate)-[:AFFILIATED_TO]->(:Entity {id: '%s'}) RETURN affiliate.id AS id ORDER BY affiliate.nameRank"
					.formatted(federation));
		assertThat(affiliates(federation, "first: 100")).hasSize(100).isEqualTo(expected.subList(0, 100));
		assertThat(affiliates(federation, "last: 10"))
			.isEqualTo(expected.subList(expected.size() - 10, expected.size()));
		this.graphQl
			.document("query ($id: ID!) { organisation(by: { id: $id }) { affiliates { totalCount countsTruncated"
					+ " facets { countries { country { code } count } } } } }")
			.variable("id", federation)
			.execute()
			.path("organisation.affiliates.totalCount")
			.entity(Integer.class)
			.isEqualTo(expected.size())
			.path("organisation.affiliates.facets.countries[*].count")
			.entityList(Integer.class)
			.containsExactly(expected.size());
	}

	@Test
	void shouldContinueTheAffiliatesOfAMemberAfterACursor() {
		String federation = federation();
		String cursor = this.graphQl.document(
				"query ($id: ID!) { organisation(by: { id: $id }) { affiliates(first: 7) { pageInfo { endCursor } } } }")
			.variable("id", federation)
			.execute()
			.path("organisation.affiliates.pageInfo.endCursor")
			.entity(String.class)
			.get();
		assertThat(affiliates(federation, "first: 5, after: \"" + cursor + "\""))
			.isEqualTo(affiliates(federation, "first: 12").subList(7, 12));
	}

	/** By the index of affiliations, by another index, and by the full-text index. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			filter: { sectors: ["banking"] } | 'sector:banking' IN affiliate.sectorIds
			filter: { countries: ["KE"], crossSector: false } | true
			filter: { text: "Ukulima coop" } | true
			orderBy: { field: FOUNDED } | true
			orderBy: { field: NAME, direction: ASC }, filter: { countries: ["FR"] } | false
			""")
	void shouldFilterTheAffiliatesOfAMember(String arguments, String condition) {
		String federation = federation();
		List<String> expected = ids("""
				MATCH (affiliate)-[:AFFILIATED_TO]->(:Entity {id: '%s'}) WHERE %s
				RETURN affiliate.id AS id ORDER BY affiliate.nameRank LIMIT 100
				""".formatted(federation, condition));
		assertThat(affiliates(federation, "first: 100, " + arguments)).isEqualTo(expected);
	}

	@Test
	void shouldReturnTheOrganisationsToWhichAnAffiliateIsAffiliated() {
		for (String id : List.of(Affiliates.id(0), Affiliates.id(2), Affiliates.id(299))) {
			String federation = ids(
					"MATCH (:Entity {id: '%s'})-[:AFFILIATED_TO]->(federation) RETURN federation.id AS id"
						.formatted(id))
				.getFirst();
			var answer = this.graphQl.document("query ($id: ID!) { organisation(by: { id: $id }) {"
					+ " affiliatedTo { totalCount nodes { id } } none: affiliatedTo(filter: { roles: [NETWORK] }) { totalCount nodes { id } } } }")
				.variable("id", id)
				.execute();
			answer.path("organisation.affiliatedTo.nodes[*].id").entityList(String.class).containsExactly(federation);
			answer.path("organisation.affiliatedTo.totalCount").entity(Integer.class).isEqualTo(1);
			answer.path("organisation.none.totalCount").entity(Integer.class).isEqualTo(0);
			answer.path("organisation.none.nodes").entityList(Object.class).hasSize(0);
		}
	}

	@Test
	void shouldIndexCuratedNamesWithoutAffiliates() {
		long curated = NEO4J.driver()
			.executableQuery(
					"CALL db.index.fulltext.queryNodes('curated_names', 'name:*') YIELD node RETURN count(node)")
			.execute()
			.records()
			.getFirst()
			.get(0)
			.asLong();
		assertThat(curated)
			.isEqualTo(GraphEdges.nodes(NEO4J.driver()).stream().filter((id) -> !id.contains("synthetic")).count());
	}

}
