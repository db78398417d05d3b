package org.coopgraph.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class ImportCommandTests {

	private static final String LIST = "src/test/resources/import/contacts-2022.csv";

	private static final String REGISTER = "src/test/resources/import/uk-cooperatives.csv";

	@TempDir
	private Path folder;

	@Test
	void shouldRefuseArgumentsThatAreNotValid() {
		assertThat(Commands.run(new String[] { "import" })).isEqualTo(2);
		assertThat(run(LIST, "--date=tomorrow")).isEqualTo(2);
		assertThat(run(LIST, "--dryrun")).isEqualTo(2);
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void shouldShowWhatWouldChangeAndChangeNothing(CapturedOutput output) throws IOException {
		Path report = this.folder.resolve("report.json");
		assertThat(run(LIST, "--date=2022-06-09", "--partial", "--dry-run", "--lines=2", "--report=" + report))
			.isZero();
		assertThat(output.getOut())
			.contains("members.csv: 1 added, 1 changed", "country:LU Luxembourg: added", "and 9 more",
					"the point 0, 0 stands for none; left out")
			.doesNotContain("is present");
		assertThat(Files.readString(report)).contains("\"before\" : \"Nairobi\"", "\"after\" : \"Mombasa\"");
		assertThat(this.folder).isDirectoryNotContaining("glob:**/{releases,present}");
	}

	@Test
	void shouldImportNothingFromFilesWithViolations(CapturedOutput output) {
		assertThat(run(LIST)).isEqualTo(1);
		assertThat(output.getErr()).contains("Nothing is imported; violations in its files: 1",
				LIST + ":1: file: does not say of which day");
		assertThat(this.folder).isDirectoryNotContaining("glob:**/{releases,present}");
	}

	@Test
	void shouldMakeNoReleaseOfFilesThatChangeNothing(CapturedOutput output) {
		assertThat(run(REGISTER, "--partial")).isZero();
		assertThat(output.getOut()).contains("The files change nothing.");
		assertThat(this.folder).isDirectoryNotContaining("glob:**/{releases,present}");
	}

	private int run(String file, String... options) {
		String[] arguments = new String[options.length + 3];
		arguments[0] = "import";
		arguments[1] = file;
		System.arraycopy(options, 0, arguments, 2, options.length);
		arguments[arguments.length - 1] = "--coopgraph.embedded.directory=" + this.folder;
		return Commands.run(arguments);
	}

}
