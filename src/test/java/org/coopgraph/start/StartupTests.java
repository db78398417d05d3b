package org.coopgraph.start;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.coopgraph.CoopGraphApplication;
import org.coopgraph.dataset.DatasetCopy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts the service as an operator does, in a process of its own, and expects it to
 * fail.
 */
class StartupTests {

	private final Path stores;

	StartupTests(@TempDir Path stores) {
		this.stores = stores;
	}

	@Test
	void shouldReportAnExternalServerThatCannotBeReached() throws Exception {
		assertThat(failure("--spring.neo4j.uri=bolt://127.0.0.1:1"))
			.startsWith("Coop Graph cannot start. The Neo4j server at bolt://127.0.0.1:1 cannot be used: ")
			.hasLineCount(1);
	}

	@Test
	void shouldReportAPortThatIsInUse() throws Exception {
		try (ServerSocket other = new ServerSocket(0)) {
			assertThat(failure("--server.port=" + other.getLocalPort())).startsWith("Coop Graph cannot start. ")
				.contains("Port %d was already in use.".formatted(other.getLocalPort()))
				.hasLineCount(1);
		}
	}

	@Test
	void shouldReportTheViolationsOfADataSet(@TempDir Path folder) throws Exception {
		DatasetCopy.in(folder)
			.append("people.csv", "nobody,,ica-about-fr")
			.append("terms.csv", "no-one,DIRECTOR,,,ica-about-fr");
		assertThat(failure(location(folder))).isEqualTo("""
				Coop Graph cannot start. The data set is not loaded; violations in its files: 2
				people.csv:%d: name: is empty; a value is required
				terms.csv:%d: person: person:no-one does not exist; no row has this id
				""".formatted(DatasetCopy.lines("people.csv") + 1, DatasetCopy.lines("terms.csv") + 1).strip());
	}

	@Test
	void shouldReportADataSetThatIsMissing(@TempDir Path folder) throws Exception {
		assertThat(failure(location(folder))).isEqualTo(
				"Coop Graph cannot start. There is no data set in %s; coopgraph.dataset.location must name a folder with its files."
					.formatted(folder.toUri()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					--coopgraph.embedded.bolt-port=-1 | The setting coopgraph.embedded.bolt-port must be from 0 to 65535, and is -1.
					--coopgraph.embedded.page-cache=much | The setting coopgraph.embedded.page-cache cannot be "much".
					""")
	void shouldReportASettingThatIsNotValid(String setting, String sentence) throws Exception {
		assertThat(failure(setting)).isEqualTo("Coop Graph cannot start. " + sentence);
	}

	private static String location(Path folder) {
		return "--coopgraph.dataset.location=" + folder.toUri();
	}

	/** The output of a failed start, without its log. */
	private String failure(String... arguments) throws IOException, InterruptedException {
		Process service = new ProcessBuilder(command(arguments)).redirectErrorStream(true).start();
		String output = new String(service.getInputStream().readAllBytes(), UTF_8);
		assertThat(service.waitFor()).as(output).isEqualTo(1);
		assertThat(output).doesNotContain("\tat ").doesNotContain("Caused by").doesNotContain("Exception");
		List<String> lines = output.lines().filter((line) -> !line.contains("  INFO ")).toList();
		return String.join("\n", lines);
	}

	private List<String> command(String... arguments) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		ManagementFactory.getRuntimeMXBean()
			.getInputArguments()
			.stream()
			.filter((flag) -> flag.startsWith("--"))
			.forEach(command::add);
		command.addAll(List.of("-Dcoopgraph.embedded.directory=" + this.stores, "-Dcoopgraph.embedded.bolt-port=0"));
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), CoopGraphApplication.class.getName()));
		command.addAll(List.of(arguments));
		return command;
	}

}
