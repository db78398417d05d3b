package org.coopgraph.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.apicatalog.jsonld.JsonLdError;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.cypher.HelperNames;
import org.coopgraph.dataset.DatasetFiles;
import org.coopgraph.dataset.DatasetProperties;
import org.coopgraph.dataset.DatasetReader;
import org.coopgraph.dataset.csv.DataFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Exports of the whole graph, compared with the numbers that the data set gives. */
@GraphServiceTest
class GraphExportTests {

	private final ExportedFiles files;

	private final JsonNode dataset;

	private final Exports exports;

	GraphExportTests(@LocalServerPort int port, @Autowired WebGraphQlTester api, @Autowired Exports exports) {
		this.files = new ExportedFiles(port);
		this.exports = exports;
		this.dataset = JsonMapper.shared()
			.valueToTree(api.document("{ dataset { version entities { label count } relationships { type count } } }")
				.execute()
				.path("dataset")
				.entity(Object.class)
				.get());
	}

	private Map<String, Long> numbers(String list, String name) {
		return this.dataset.path(list)
			.valueStream()
			.collect(Collectors.toMap((entry) -> entry.path(name).asString(), (entry) -> entry.path("count").asLong()));
	}

	private static Map<String, Long> counted(Stream<String> names) {
		return names.collect(Collectors.groupingBy((name) -> name, Collectors.counting()));
	}

	@Test
	void shouldWriteEveryNodeAndRelationshipInGraphMl() {
		Document graph = ExportedFiles.xml(this.files.get("/export/graph.graphml").body());
		assertThat(counted(ExportedFiles.elements(graph, "node")
			.flatMap((node) -> List.of(ExportedFiles.data(node, "node-labels").split("; ")).stream())
			.filter((label) -> !List.of("Entity", "Curated").contains(label)))).isEqualTo(numbers("entities", "label"));
		assertThat(counted(ExportedFiles.elements(graph, "edge").map((edge) -> ExportedFiles.data(edge, "edge-type"))))
			.isEqualTo(numbers("relationships", "type"));
		List<String> ids = ExportedFiles.elements(graph, "node").map((node) -> node.getAttribute("id")).toList();
		assertThat(ids).doesNotHaveDuplicates();
		assertThat(ExportedFiles.elements(graph, "edge"))
			.allSatisfy((edge) -> assertThat(ids).contains(edge.getAttribute("source"), edge.getAttribute("target")));
		List<Element> keys = ExportedFiles.elements(graph, "key").toList();
		assertThat(keys).extracting((key) -> key.getAttribute("attr.name"))
			.contains("founded", "latitude", "since", "basis")
			.doesNotContainAnyElementsOf(
					HelperNames.PROPERTY_KEYS.stream().filter((name) -> !name.equals("labels")).toList());
		assertThat(keys).anySatisfy((key) -> {
			assertThat(key.getAttribute("attr.name")).isEqualTo("founded");
			assertThat(key.getAttribute("attr.type")).isEqualTo("long");
		});
	}

	@Test
	void shouldWriteEveryNodeAndRelationshipInJsonLd() throws JsonLdError {
		String document = this.files.get("/export/graph.jsonld").body();
		assertThat(document).doesNotContain("sourceIds");
		List<JsonObject> nodes = OrganisationExportTests.expanded(document)
			.stream()
			.map(JsonValue::asJsonObject)
			.skip(1)
			.toList();
		String terms = this.files.base() + "schema.graphqls#";
		assertThat(counted(nodes.stream().flatMap((node) -> texts(node, "@type", terms))))
			.containsAllEntriesOf(withoutGroups(numbers("entities", "label")));
		Map<String, Long> types = numbers("relationships", "type");
		assertThat(nodes.stream().mapToLong((node) -> size(node, "http://www.w3.org/ns/org#memberOf")).sum())
			.isEqualTo(types.get("MEMBER_OF"));
		assertThat(nodes.stream().mapToLong((node) -> size(node, "http://purl.org/dc/terms/source")).sum())
			.isLessThanOrEqualTo(Objects.requireNonNull(types.get("SOURCED_FROM")))
			.isGreaterThan(1000);
		assertThat(nodes.stream().mapToLong((node) -> size(node, terms + "HELD_IN")).sum())
			.isEqualTo(types.get("HELD_IN"));
	}

	private static Map<String, Long> withoutGroups(Map<String, Long> labels) {
		Map<String, Long> kinds = new LinkedHashMap<>(labels);
		kinds.remove("Organisation");
		return kinds;
	}

	private static Stream<String> texts(JsonObject node, String name, String prefix) {
		return node.getJsonArray(name)
			.stream()
			.map((type) -> type.toString().replace("\"", ""))
			.filter((type) -> type.startsWith(prefix))
			.map((type) -> type.substring(prefix.length()));
	}

	private static long size(JsonObject node, String term) {
		return node.containsKey(term) ? node.getJsonArray(term).size() : 0;
	}

	@Test
	void shouldWriteTheDataSetInLinesThatMakeTheSameVersion(@TempDir Path folder) throws IOException {
		Map<String, List<JsonNode>> rows = ExportedFiles.lines(this.files.get("/export/graph.ndjson").body())
			.stream()
			.map(JsonMapper.shared()::readTree)
			.collect(Collectors.groupingBy((row) -> row.path("file").asString(), LinkedHashMap::new,
					Collectors.toList()));
		for (DataFile file : DatasetFiles.ALL) {
			write(file, rows.getOrDefault(file.name(), List.of()), folder);
		}
		assertThat(version(folder)).isEqualTo(this.dataset.path("version").asString());
	}

	private static void write(DataFile file, List<JsonNode> rows, Path folder) throws IOException {
		try (CSVPrinter csv = new CSVPrinter(Files.newBufferedWriter(folder.resolve(file.fileName())),
				CSVFormat.RFC4180)) {
			csv.printRecord(file.header());
			for (JsonNode row : rows) {
				csv.printRecord(file.header().stream().map((column) -> row.path(column).asString("")).toList());
			}
		}
	}

	@Test
	void shouldCopyTheDataSetIntoAFolder(@TempDir Path folder) throws IOException {
		this.exports.writeFolder(folder);
		assertThat(version(folder)).isEqualTo(this.dataset.path("version").asString());
	}

	private static String version(Path folder) {
		return new DatasetReader(new DatasetProperties(folder.toUri().toString(), DatasetProperties.Load.NEVER),
				new DefaultResourceLoader())
			.read()
			.version();
	}

}
