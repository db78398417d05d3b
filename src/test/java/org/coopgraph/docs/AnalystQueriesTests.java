package org.coopgraph.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.GqlNotification;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The queries for analysts in {@code src/docs/queries}. */
@GraphServiceTest
class AnalystQueriesTests {

	private static final SessionConfig READING = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

	@Autowired
	private Driver driver;

	static List<Path> queries() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/docs/queries"))) {
			return files.sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("queries")
	void shouldAnswerTheQuestionOfItsFirstLine(Path file) throws IOException {
		List<String> lines = Files.readAllLines(file);
		assertThat(lines.getFirst()).startsWith("// ").endsWith("?");
		assertThat(lines.get(1)).isEqualTo("CYPHER 25");
	}

	@ParameterizedTest
	@MethodSource("queries")
	void shouldAnswerWithRowsAndWithoutWarnings(Path file) throws IOException {
		try (Session session = this.driver.session(READING)) {
			Result result = session.run(Files.readString(file));
			assertThat(result.list()).isNotEmpty();
			assertThat(result.consume().gqlStatusObjects()).noneMatch(GqlNotification.class::isInstance);
		}
	}

}
