package org.coopgraph.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.logging.LoggingSystemProperty;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class ExportCommandTests {

	/** The command silences the log of its whole process. */
	@AfterAll
	static void restoreTheLog() {
		System.clearProperty(LoggingSystemProperty.CONSOLE_THRESHOLD.getEnvironmentVariableName());
		Commands.context(Object.class).close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "export", "export --format=xlsx", "export --format=csv --graph",
			"export --format=jsonld --graph --filter={}", "export --format=csv --graph --organisations --to=folder",
			"export --format=geojson --graph", "export --format=csv --unknown" })
	void shouldRefuseArgumentsThatMakeNoSense(String arguments) {
		assertThat(Commands.run(arguments.split(" "))).isEqualTo(2);
	}

	@Test
	@DisabledIfSystemProperty(named = "spring.profiles.active", matches = "containers",
			disabledReason = "Neo4j runs in a container")
	void shouldWriteAFileWhole(@TempDir Path folder, CapturedOutput output) throws IOException {
		Path file = folder.resolve("kenya.csv");
		Files.writeString(file, "an older file");
		assertThat(export(folder, "--filter={\"countries\": [\"KE\"]}", "--to=" + file)).isZero();
		assertThat(Files.readAllLines(file)).hasSizeGreaterThan(5)
			.first()
			.satisfies((header) -> assertThat(header).startsWith("id,name,"));
		assertThat(folder.resolve("kenya.csv.unfinished")).doesNotExist();
		assertThat(output.getErr()).contains("Written: ");
		assertThat(output.getOut()).isEmpty();
		assertThat(export(folder, "--filter={\"countries\": [\"XX\"]}", "--to=" + file)).isEqualTo(2);
		assertThat(output.getErr()).contains("There is no country \"XX\" in this graph.");
		assertThat(Files.readString(file)).contains("Kenya").doesNotContain("unfinished");
	}

	@Test
	void shouldSayBeforehandWhereItCannotWrite(@TempDir Path folder, CapturedOutput output) {
		assertThat(export(folder, "--to=" + folder.resolve("none/file.csv"))).isEqualTo(1);
		assertThat(output.getErr()).contains("There is no folder " + folder.resolve("none"));
		assertThat(export(folder, "--to=" + folder)).isEqualTo(1);
		assertThat(export(folder, "--graph", "--to=" + folder)).isEqualTo(1);
		assertThat(output.getErr()).contains(folder + " exists already; name a new folder with --to.");
	}

	@Test
	void shouldSendTheReaderToTheServiceThatRuns(@TempDir Path folder, CapturedOutput output) throws IOException {
		try (FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE); FileLock held = channel.lock()) {
			assertThat(held.isValid()).isTrue();
			assertThat(export(folder)).isEqualTo(1);
		}
		assertThat(output.getErr()).contains("export from it at /export/organisations.csv");
	}

	private static int export(Path directory, String... others) {
		String[] all = new String[others.length + 3];
		all[0] = "export";
		all[1] = "--format=csv";
		all[2] = "--coopgraph.embedded.directory=" + directory.resolve(".");
		System.arraycopy(others, 0, all, 3, others.length);
		return Commands.run(all);
	}

}
