package org.coopgraph.server;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.coopgraph.CoopGraphApplication;
import org.coopgraph.command.Commands;
import org.coopgraph.dataset.DatasetCopy;
import org.coopgraph.dataset.release.Release;
import org.coopgraph.dataset.release.Releases;
import org.coopgraph.embedded.ScratchNeo4j;
import org.coopgraph.start.StartupException;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@ExtendWith(OutputCaptureExtension.class)
class ExternalServerTests {

	private ScratchNeo4j neo4j;

	@BeforeEach
	void start(@TempDir Path store) {
		this.neo4j = ScratchNeo4j.start(store);
	}

	@AfterEach
	void stop() {
		this.neo4j.close();
	}

	@Test
	void shouldLoadAnEmptyServerAndKeepTheDataOfAnotherVersion(CapturedOutput output) {
		serve("if-absent");
		assertThat(output).contains("Loaded data set " + version()).doesNotContain("WARN");
		query("MATCH (dataset:Dataset) SET dataset.version = 'another'");
		serve("if-absent");
		assertThat(version()).isEqualTo("another");
		assertThat(output).contains("WARN").contains("holds data set another, which another version");
		serve("always");
		assertThat(version()).matches("[0-9a-f]{16}");
	}

	@Test
	void shouldNotStartWithoutADataSetWhenLoadsAreDisabled() {
		assertThatException().isThrownBy(() -> serve("never"))
			.havingCause()
			.isInstanceOf(StartupException.class)
			.withMessage(
					"The Neo4j server at %s holds no data set, and coopgraph.dataset.load=never does not allow a load."
						.formatted(this.neo4j.uri()));
		assertThat(query("MATCH (node) RETURN count(node)")).isEqualTo("0");
	}

	@Test
	void shouldHoldTheReleaseToWhichARollbackLeads(@TempDir Path directory, @TempDir Path base,
			@TempDir Path candidate) {
		String location = DatasetCopy.smallIn(base).folder().toUri().toString();
		DatasetCopy changed = DatasetCopy.smallIn(candidate)
			.append("sources.csv", "hearsay,Hearsay,https://example.coop,,SECONDARY,");
		Releases releases = Releases.in(directory, location);
		Release imported = releases.add(changed.folder(), List.of("list.csv"));
		releases.switchTo(imported);
		assertThat(rollback("bolt://127.0.0.1:1", directory, location)).isEqualTo(1);
		assertThat(releases.present()).contains(imported);
		assertThat(rollback(this.neo4j.uri(), directory, location)).isZero();
		assertThat(releases.present()).map(Release::number).contains(0);
		assertThat(version()).isEqualTo(releases.all().getFirst().version());
	}

	private static int rollback(String uri, Path directory, String location) {
		return Commands.run(new String[] { "rollback", "--spring.neo4j.uri=" + uri,
				"--coopgraph.embedded.directory=" + directory, "--coopgraph.dataset.location=" + location });
	}

	private void serve(String load) {
		new SpringApplicationBuilder(CoopGraphApplication.class)
			.run("--server.port=0", "--spring.neo4j.uri=" + this.neo4j.uri(), "--coopgraph.dataset.load=" + load)
			.close();
	}

	private String version() {
		return query("MATCH (dataset:Dataset) RETURN dataset.version");
	}

	private String query(String cypher) {
		return this.neo4j.driver()
			.executableQuery(cypher)
			.execute()
			.records()
			.stream()
			.map((row) -> row.get(0).asObject().toString())
			.findFirst()
			.orElse("");
	}

}
