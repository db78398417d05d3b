package org.coopgraph.graphql.explain;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

import org.coopgraph.ClientDocuments;
import org.coopgraph.GraphServiceTest;
import org.coopgraph.cypher.ExecutedStatement;
import org.coopgraph.graphql.explain.ExplainedAnswer.Explained;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The scripts for Neo4j Browser in {@code extensions.explain}. */
@GraphServiceTest
class ConsoleScriptTests {

	private static final SessionConfig READING = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	/** The command of Neo4j Browser; its value is a Cypher expression. */
	private static final Pattern PARAMETER = Pattern.compile("^:param (\\w+) => (.*);$", Pattern.MULTILINE);

	@Autowired
	private WebGraphQlTester graphQl;

	@Autowired
	private Driver driver;

	static List<String> documents() {
		return ClientDocuments.names();
	}

	@ParameterizedTest
	@MethodSource("documents")
	void shouldReturnTheSameRows(String document) {
		assertThat(ExplainedAnswer.to(this.graphQl.documentName(document))).isNotEmpty()
			.allSatisfy((statement) -> assertThat(run(statement.paste())).hasSize(statement.rows()));
	}

	@ParameterizedTest
	@MethodSource("documents")
	void shouldReturnAGraphView(String document) {
		assertThat(ExplainedAnswer.to(this.graphQl.documentName(document))).isNotEmpty()
			.filteredOn((statement) -> statement.rows() > 0)
			.allSatisfy((statement) -> assertThat(run(statement.graph())).as(statement.graph())
				.isNotEmpty()
				.allMatch((row) -> isDrawn(row) || row.get("found", 1) == 0));
	}

	@Test
	void shouldReturnTheRelationshipsOfOrganisations() {
		List<Explained> statements = ExplainedAnswer.to(this.graphQl.document("""
				{
				  organisation(by: { icaId: 129 }) { related { because { id } } }
				  organisations(filter: { within: { south: -90, west: -180, north: 90, east: 180 } }) { nodes { id } }
				}
				"""));
		assertThat(statements)
			.filteredOn((statement) -> !statement.memory() || statement.cypher().contains("(entity:Curated)"))
			.hasSize(2)
			.allSatisfy(
					(statement) -> assertThat(run(statement.graph())).anyMatch(ConsoleScriptTests::hasRelationships));
	}

	@Test
	void shouldSetAParameterOnOneLine() {
		String script = ConsoleScript
			.rows(new ExecutedStatement("RETURN $text AS text", Map.of("text", "fran\nce\r'\\"), 1, Duration.ZERO));
		assertThat(script.lines()).hasSize(2).first().asString().startsWith(":param text => ").endsWith(";");
		assertThat(run(script)).extracting((row) -> row.get("text").asString()).containsExactly("fran\nce\r'\\");
	}

	private List<Record> run(String text) {
		try (Session session = this.driver.session(READING)) {
			Map<String, Object> parameters = new HashMap<>();
			PARAMETER.matcher(text)
				.results()
				.forEach((parameter) -> parameters.put(parameter.group(1),
						session.run("RETURN " + parameter.group(2)).single().get(0)));
			return session.run(PARAMETER.matcher(text).replaceAll(""), parameters).list();
		}
	}

	private static boolean hasRelationships(Record row) {
		TypeSystem types = TypeSystem.getDefault();
		return row.values()
			.stream()
			.flatMap((value) -> value.hasType(types.LIST()) ? value.asList(Function.identity()).stream()
					: Stream.of(value))
			.flatMap((value) -> value.hasType(types.LIST()) ? value.asList(Function.identity()).stream()
					: Stream.of(value))
			.anyMatch((value) -> value.hasType(types.RELATIONSHIP()));
	}

	private static boolean isDrawn(Record row) {
		TypeSystem types = TypeSystem.getDefault();
		return row.values()
			.stream()
			.anyMatch((Value value) -> value.hasType(types.NODE()) || value.hasType(types.PATH()));
	}

}
