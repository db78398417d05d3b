package org.coopgraph.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.CoopGraphApplication;
import org.coopgraph.dataset.DatasetCopy;
import org.coopgraph.dataset.candidate.Candidate;
import org.coopgraph.dataset.candidate.ImportRequest;
import org.coopgraph.dataset.form.Forms;
import org.coopgraph.export.Export;
import org.coopgraph.export.Exports;
import org.coopgraph.export.format.ExportFormat;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Lists are imported while a service runs, exported from it, imported again, and rolled
 * back.
 */
@DisabledIfSystemProperty(named = "spring.profiles.active", matches = "containers",
		disabledReason = "Neo4j runs in a container")
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataInAndOutTests {

	private static final int COOPERATIVES = 20;

	private final DatasetCopy base;

	private final Path directory;

	private final ConfigurableApplicationContext service;

	DataInAndOutTests(@TempDir Path base, @TempDir Path directory) {
		this.base = DatasetCopy.in(base);
		this.directory = directory;
		this.base.write("cooperatives.csv", someCooperatives().getBytes(UTF_8));
		this.service = new SpringApplicationBuilder(CoopGraphApplication.class).run("--server.port=-1",
				"--coopgraph.embedded.bolt-port=0", "--coopgraph.warm-up=false", location(), directory());
	}

	/** The first ones, and those that are almost at the meridian of Greenwich. */
	private static String someCooperatives() {
		List<String> rows = new String(DatasetCopy.original("cooperatives.csv"), UTF_8).lines().toList();
		return Stream.concat(rows.stream().limit(COOPERATIVES), rows.stream().filter((row) -> row.contains(",-0.000")))
			.collect(Collectors.joining("\n", "", "\n"));
	}

	private String location() {
		return "--coopgraph.dataset.location=" + this.base.folder().toUri();
	}

	private String directory() {
		return "--coopgraph.embedded.directory=" + this.directory;
	}

	@AfterAll
	void stop() {
		this.service.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "contacts-2020.csv", "contacts-2022.csv", "contacts-2023.csv" })
	void shouldExportWhatAListSaysAndRollItBack(String list, @TempDir Path folder, CapturedOutput output)
			throws IOException {
		String before = version(graph(folder.resolve("before")));
		run("import", "src/test/resources/import/" + list, "--date=2022-06-09", "--partial");
		Path after = awaitRelease(folder, before);
		assertThat(output).contains("data set " + version(after) + ", is present.");
		assertThat(Files.readString(after.resolve("sources.csv"))).contains("ica-contacts-2022-06-09");
		assertThat(versionWith(after)).isEqualTo(versionWith(lines(folder))).isEqualTo(version(after));
		assertChangesNothing(organisations(folder), output);
		run("rollback");
		assertThat(version(awaitRelease(folder, version(after)))).isEqualTo(before);
	}

	@Test
	void shouldReadBackWhatWasChangedInAnExportedTable(@TempDir Path folder, CapturedOutput output) throws IOException {
		Path table = organisations(folder);
		Files.writeString(table,
				Files.readString(table)
					.replace("Co-operative Bank of Kenya Ltd", "A renamed member")
					.replace("Central England Co-operative", "A renamed cooperative"));
		run("import", table.toString(), "--dry-run");
		assertThat(output).contains("members.csv: 1 changed", "cooperatives.csv: 1 changed",
				"organisation:17 A renamed member: name: Co-operative Bank of Kenya Ltd → A renamed member",
				"organisation:uk-r000003 A renamed cooperative: name: Central England Co-operative → A renamed cooperative");
	}

	private void run(String... arguments) {
		String[] all = Stream.concat(Stream.of(arguments), Stream.of(location(), directory())).toArray(String[]::new);
		assertThat(Commands.run(all)).isZero();
	}

	/** The exported files of the first graph that is served after another. */
	private Path awaitRelease(Path folder, String former) {
		return await().atMost(Duration.ofMinutes(3))
			.ignoreExceptions()
			.until(() -> graph(Files.createTempDirectory(folder, "graph").resolve("files")),
					(files) -> !version(files).equals(former));
	}

	private Path graph(Path folder) throws IOException {
		this.service.getBean(Exports.class).writeFolder(Files.createDirectories(folder));
		return folder;
	}

	private static String version(Path folder) {
		return DatasetCopy.at(folder).reader().read().version();
	}

	/** The version of the data set that an import into the first one makes. */
	private String versionWith(Path exported) {
		ImportRequest request = new ImportRequest(List.of(exported), Forms.known(), "", false);
		try (Candidate candidate = Candidate.of(request, this.base.folder().toUri().toString(),
				new DefaultResourceLoader())) {
			return version(candidate.folder());
		}
	}

	private Path organisations(Path folder) throws IOException {
		return written(folder.resolve("organisations.csv"), this.service.getBean(Exports.class)
			.organisations(ExportFormat.CSV, "{\"roles\": [\"MEMBER\", \"COOPERATIVE\"]}", () -> ""));
	}

	private Path lines(Path folder) throws IOException {
		return written(folder.resolve("graph.ndjson"),
				this.service.getBean(Exports.class).graph(ExportFormat.NDJSON, () -> ""));
	}

	private static Path written(Path file, Export export) throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			export.content().writeTo(out);
		}
		return file;
	}

	private void assertChangesNothing(Path exported, CapturedOutput output) {
		String before = output.getOut();
		run("import", exported.toString());
		assertThat(output.getOut().substring(before.length())).contains("The files change nothing.")
			.doesNotContain("is present");
	}

}
