package org.coopgraph.docs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The programs of the page of notebooks, in the Python of this machine. */
@GraphServiceTest
class NotebooksTests {

	private static final Pattern PROGRAM_AND_OUTPUT = Pattern.compile("```python\\n(.*?)```\\n\\n```text\\n(.*?)```",
			Pattern.DOTALL);

	private static final Pattern STATEMENT = Pattern.compile("\"\"\"\\s+(MATCH .*?)\"\"\"", Pattern.DOTALL);

	private static final List<String> PYTHON = List.of("python3", "/usr/bin/python3");

	private final String page = MarkdownFile.read("src/docs/notebooks.md").content();

	@LocalServerPort
	private int port;

	@Autowired
	private Driver driver;

	@Test
	void shouldWriteWhatThePageShows() throws Exception {
		Optional<String> python = PYTHON.stream().filter(NotebooksTests::hasPandas).findFirst();
		assumeTrue(python.isPresent(), "The programs of notebooks are not run: Python with pandas is not installed.");
		List<MatchResult> cells = PROGRAM_AND_OUTPUT.matcher(this.page).results().toList();
		String program = cells.stream().map((cell) -> cell.group(1)).collect(joining());
		assertThat(run(python.orElseThrow(), program.replace("localhost:8080", "localhost:" + this.port)))
			.isEqualTo(cells.stream().map((cell) -> cell.group(2)).collect(joining()));
	}

	/**
	 * The driver of Python is not everywhere; its statement is executed by that of Java.
	 */
	@Test
	void shouldReadTheGraph() {
		String statement = STATEMENT.matcher(this.page).results().findFirst().orElseThrow().group(1);
		assertThat(this.driver.executableQuery(statement).execute().records()).hasSize(4)
			.extracting(Record::keys)
			.containsOnly(List.of("region", "countries", "members"));
	}

	private static boolean hasPandas(String python) {
		try {
			return new ProcessBuilder(python, "-c", "import pandas").start().onExit().join().exitValue() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static String run(String python, String program) throws IOException {
		Process process = new ProcessBuilder(python, "-").redirectErrorStream(true).start();
		try (OutputStream input = process.getOutputStream()) {
			input.write(program.getBytes(StandardCharsets.UTF_8));
		}
		return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

}
