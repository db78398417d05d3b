package org.coopgraph.exploration;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.coopgraph.cypher.CypherResources;
import org.coopgraph.embedded.ScratchNeo4j;
import org.coopgraph.fulltext.FoldedNames;
import org.coopgraph.fulltext.FullTextQuery;
import org.coopgraph.fulltext.SearchKey;

import static org.assertj.core.api.Assertions.assertThat;

/** Names in scripts that are rare in the real data set. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptsTests {

	private static final List<String> NAMES = List.of("全国農業協同組合", "業務 農産", "日本生活協同組合連合会", "コープみらい", "Центросоюз",
			"Союз потребительских обществ", "농업협동조합중앙회", "الاتحاد التعاوني", "राष्ट्रीय सहकारी संघ",
			"Ένωση Συνεταιρισμών", "Cafe\u0301 Coop");

	private final ScratchNeo4j neo4j;

	ScriptsTests(@TempDir Path store) {
		this.neo4j = ScratchNeo4j.start(store);
	}

	@BeforeAll
	void writeNames() {
		try (var session = this.neo4j.driver().session()) {
			CypherResources.schema().forEach((statement) -> session.run(statement).consume());
			session.run(
					"UNWIND $rows AS row CREATE (:Entity {id: row.name, name: row.name, foldedNames: row.folded, searchKeys: row.keys})",
					Map.of("rows", NAMES.stream().map(ScriptsTests::row).toList()))
				.consume();
			session.run("CALL db.awaitIndexes()").consume();
		}
	}

	private static Map<String, Object> row(String name) {
		return Map.of("name", name, "folded", FoldedNames.of(name, List.of()), "keys",
				SearchKey.ROLE.token("AFFILIATE"));
	}

	@AfterAll
	void stop() {
		this.neo4j.close();
	}

	@ParameterizedTest
	@CsvSource({ "農業,全国農業協同組合", "協同組合連,日本生活協同組合連合会", "コープ,コープみらい", "コー,コープみらい", "центросоюз,Центросоюз",
			"ЦЕНТРОСОЮС,Центросоюз", "обществ союз,Союз потребительских обществ", "농업,농업협동조합중앙회",
			"التعاوني,الاتحاد التعاوني", "सहकारी,राष्ट्रीय सहकारी संघ", "συνεταιρισμών,Ένωση Συνεταιρισμών" })
	void shouldFindTheNameInItsOwnScriptAndNoOther(String text, String name) {
		FullTextQuery query = FullTextQuery.of(text);
		assertThat(found(query.strict())).containsExactly(name);
	}

	private List<String> found(String query) {
		try (var session = this.neo4j.driver().session()) {
			return session
				.run("CALL db.index.fulltext.queryNodes('entity_names', $query) YIELD node RETURN node.id AS id",
						Map.of("query", query))
				.list((row) -> row.get("id").asString());
		}
	}

}
