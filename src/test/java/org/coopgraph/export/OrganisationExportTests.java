package org.coopgraph.export;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Exports of organisations, read by other readers and compared with the API. */
@GraphServiceTest
class OrganisationExportTests {

	private final ExportedFiles files;

	private final WebGraphQlTester api;

	OrganisationExportTests(@LocalServerPort int port, @Autowired WebGraphQlTester api) {
		this.files = new ExportedFiles(port);
		this.api = api;
	}

	/** The organisations of the API, page by page. */
	private List<JsonNode> organisations(String filter) {
		List<JsonNode> all = new ArrayList<>();
		String after = "";
		while (!after.isEmpty() || all.isEmpty()) {
			JsonNode page = page(filter, after);
			page.path("nodes").forEach(all::add);
			JsonNode info = page.path("pageInfo");
			if (!info.path("hasNextPage").asBoolean()) {
				return all;
			}
			after = info.path("endCursor").asString();
		}
		return all;
	}

	private JsonNode page(String filter, String after) {
		return JsonMapper.shared()
			.valueToTree(this.api
				.document(
						"""
								query ($filter: OrganisationFilter, $after: String) {
								  organisations(filter: $filter, first: 100, after: $after, orderBy: { field: NAME, direction: ASC }) {
								    nodes {
								      id name role type city website founded icaId confidence country { code } region { id }
								      sectors { id } location { latitude longitude } membership { category since until }
								      sources { id url }
								    }
								    pageInfo { hasNextPage endCursor }
								  }
								}
								""")
				.variable("filter", JsonMapper.shared().readValue(filter, Object.class))
				.variable("after", after.isEmpty() ? null : after)
				.execute()
				.path("organisations")
				.entity(Object.class)
				.get());
	}

	private static List<String> texts(List<JsonNode> nodes, String field) {
		return nodes.stream().map((node) -> node.path(field).asString("")).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"countries\": [\"FR\", \"KE\"], \"sectors\": [\"banking\"]}",
			"{\"roles\": [\"COMMITTEE\", \"REGIONAL_OFFICE\"]}", "{\"founded\": {\"to\": 1899}}",
			"{\"text\": \"union\"}", "{\"near\": {\"latitude\": 48.9, \"longitude\": 2.4, \"kilometres\": 500}}",
			"{\"within\": {\"south\": -40, \"west\": 100, \"north\": 10, \"east\": -170}}", "{\"international\": true}",
			"{\"countries\": []}" })
	void shouldExportTheOrganisationsOfTheApiInEachFormat(String filter) throws JsonLdError {
		List<JsonNode> expected = organisations(filter);
		List<String> ids = texts(expected, "id");
		assertThat(this.files.table(filter)).extracting((row) -> row.get("id")).isEqualTo(ids);
		List<JsonNode> lines = ExportedFiles.lines(this.files.organisations("ndjson", filter))
			.stream()
			.map(JsonMapper.shared()::readTree)
			.toList();
		assertThat(texts(lines, "id")).isEqualTo(ids);
		assertThat(texts(lines, "name")).isEqualTo(texts(expected, "name"));
		JsonNode map = JsonMapper.shared().readTree(this.files.organisations("geojson", filter));
		assertThat(texts(map.path("features").valueStream().toList(), "id")).isEqualTo(ids);
		assertThat(linked(this.files.organisations("jsonld", filter)))
			.containsExactlyElementsOf(ids.stream().map((id) -> this.files.base() + id.replace(':', '/')).toList());
		Document graph = ExportedFiles.xml(this.files.organisations("graphml", filter));
		assertThat(ExportedFiles.elements(graph, "node").map((node) -> node.getAttribute("id"))).containsAll(ids);
	}

	/** The ids of the organisations in a document. */
	private List<String> linked(String document) throws JsonLdError {
		return expanded(document).stream()
			.map((node) -> node.asJsonObject())
			.filter((node) -> node.getJsonArray("@type").toString().contains("http://www.w3.org/ns/org#Organization"))
			.map((node) -> node.getString("@id"))
			.toList();
	}

	static JsonArray expanded(String document) throws JsonLdError {
		return JsonLd.expand(JsonDocument.of(new StringReader(document))).get();
	}

	@Test
	void shouldWriteEachPropertyOfTheApiInItsColumn() {
		Map<String, JsonNode> expected = new HashMap<>();
		organisations("{}").forEach((node) -> expected.put(node.path("id").asString(), node));
		List<Map<String, String>> rows = this.files.table("{}");
		assertThat(rows).hasSizeGreaterThan(300).allSatisfy((row) -> {
			JsonNode node = Objects.requireNonNull(expected.get(row.get("id")));
			for (String field : List.of("name", "role", "type", "city", "website", "founded", "icaId", "confidence")) {
				assertThat(row.get(field)).isEqualTo(node.path(field).asString(""));
			}
			JsonNode membership = node.path("membership");
			assertThat(row.get("membershipCategory")).isEqualTo(membership.path("category").asString(""));
			assertThat(row.get("membershipSince")).isEqualTo(membership.path("since").asString(""));
			assertThat(row.get("latitude")).isEqualTo(node.path("location").path("latitude").asString(""));
			assertThat(row.get("longitude")).isEqualTo(node.path("location").path("longitude").asString(""));
			assertThat(Objects.requireNonNull(row.get("sourceUrls")).split(" "))
				.containsExactlyInAnyOrderElementsOf(texts(node.path("sources").valueStream().toList(), "url"));
			assertThat(row.get("attribution")).contains("Coop Graph");
			if (!"international".equals(row.get("country"))) {
				assertThat(row.get("country")).isEqualTo(node.path("country").path("code").asString(""));
			}
		});
	}

	@Test
	void shouldWriteATableAsTheStandardOfTablesSays() {
		HttpResponse<String> response = this.files.get("/export/organisations.csv");
		assertThat(response.body()).startsWith("id,name,").endsWith("\r\n");
		assertThat(response.body().replace("\r\n", "")).doesNotContain("\n", "\r");
		assertThat(this.files.table("{\"countries\": [\"KE\"], \"text\": \"bank\"}")).singleElement()
			.satisfies(
					(row) -> assertThat(row).containsEntry("latitude", "-1.2893").containsEntry("sectors", "banking"));
	}

	@Test
	void shouldPutPointsOnTheMapInTheOrderOfGeoJson() {
		JsonNode map = JsonMapper.shared()
			.readTree(this.files.organisations("geojson", "{\"countries\": [\"KE\"], \"text\": \"bank\"}"));
		assertThat(map.path("type").asString()).isEqualTo("FeatureCollection");
		assertThat(map.path("attribution").asString()).contains("sources");
		JsonNode feature = map.path("features").path(0);
		assertThat(feature.path("geometry").path("coordinates").valueStream().map(JsonNode::asDouble))
			.containsExactly(36.8265, -1.2893);
		assertThat(JsonMapper.shared()
			.readTree(this.files.organisations("geojson", "{\"roles\": [\"COMMITTEE\"]}"))
			.path("features")
			.path(0)
			.get("geometry")
			.isNull()).isTrue();
	}

	@Test
	void shouldDescribeAMemberInTheTermsOfBothOntologies() throws JsonLdError {
		JsonObject member = expanded(
				this.files.organisations("jsonld", "{\"countries\": [\"KE\"], \"text\": \"bank\"}"))
			.get(1)
			.asJsonObject();
		assertThat(member.getString("@id")).isEqualTo(this.files.base() + "organisation/17");
		assertThat(member).containsKeys("https://schema.org/name", "https://schema.org/foundingDate",
				"https://schema.org/location", "https://schema.org/memberOf", "https://schema.org/url",
				"http://www.w3.org/ns/org#memberOf", "http://www.w3.org/ns/org#hasMembership",
				"http://www.w3.org/ns/org#hasSite", "http://purl.org/dc/terms/source");
		assertThat(this.files.get("/organisation/17", "Accept", "text/html").statusCode()).isEqualTo(200);
	}

	@Test
	void shouldDrawOrganisationsWithTheirCountriesAndSectors() {
		Document graph = ExportedFiles
			.xml(this.files.organisations("graphml", "{\"countries\": [\"KE\"], \"text\": \"bank\"}"));
		List<String> nodes = ExportedFiles.elements(graph, "node").map((node) -> node.getAttribute("id")).toList();
		assertThat(nodes).contains("organisation:17", "country:KE", "sector:banking", "organisation:ica")
			.doesNotHaveDuplicates();
		assertThat(ExportedFiles.elements(graph, "edge")
			.map((edge) -> edge.getAttribute("source") + " " + ExportedFiles.data(edge, "edge-type") + " "
					+ edge.getAttribute("target")))
			.contains("organisation:17 BASED_IN country:KE", "organisation:17 ACTIVE_IN sector:banking");
	}

}
