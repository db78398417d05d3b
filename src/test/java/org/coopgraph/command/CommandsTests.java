package org.coopgraph.command;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CommandsTests {

	@Test
	void shouldDistinguishCommandsFromSettings() {
		assertThat(Commands.isCommand(new String[0])).isFalse();
		assertThat(Commands.isCommand(new String[] { "--server.port=8081" })).isFalse();
		assertThat(Commands.isCommand(new String[] { "load", "--from", "data" })).isTrue();
		assertThat(Commands.isCommand(new String[] { "--help" })).isTrue();
	}

	@Test
	void shouldRefuseUnknownCommandsAndOptions() {
		assertThat(run("genrate")).isEqualTo(2);
		assertThat(run("load", "--form=data")).isEqualTo(2);
		assertThat(run("load", "--from=data", "more")).isEqualTo(2);
		assertThat(run("generate", "--cooperatives=0", "--to=data")).isEqualTo(2);
	}

	@Test
	void shouldGenerateIntoAnEmptyFolderOnly(@TempDir Path folder) {
		assertThat(run("generate", "--cooperatives=10", "--to=" + folder)).isZero();
		assertThat(Files.exists(folder.resolve("synthetic.csv"))).isTrue();
		assertThat(run("generate", "--cooperatives=10", "--to=" + folder)).isEqualTo(1);
	}

	@Test
	void shouldNotLoadWhenAnExternalServerIsNamed(@TempDir Path folder) {
		assertThat(run("load", "--from=" + folder, "--spring.neo4j.uri=bolt://127.0.0.1:1",
				"--coopgraph.embedded.directory=" + folder))
			.isEqualTo(1);
		assertThat(folder).isEmptyDirectory();
	}

	@Test
	void shouldListNoReleaseAndLeadBackToNoneWithoutAnImport(@TempDir Path folder) {
		String directory = "--coopgraph.embedded.directory=" + folder;
		assertThat(run("releases", directory)).isZero();
		assertThat(run("rollback", directory)).isEqualTo(1);
		assertThat(run("rollback", "--to=7", directory)).isEqualTo(1);
		assertThat(run("rollback", "--to=first", directory)).isEqualTo(2);
		assertThat(folder.resolve("present")).doesNotExist();
	}

	@Test
	void shouldExtractNothingButThePackagedJar(@TempDir Path folder) {
		assertThat(run("extract")).isEqualTo(2);
		assertThat(run("extract", "--to=" + folder)).isEqualTo(1);
		assertThat(folder).isEmptyDirectory();
	}

	private static int run(String... arguments) {
		return Commands.run(arguments);
	}

}
