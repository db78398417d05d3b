package org.coopgraph.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The lines of client programs that the page of clients shows. */
class ClientsDocumentTests {

	private static final Path PROGRAMS = Path.of("src/clients");

	private static final Pattern REGION = Pattern.compile("^ *// #region [^\\n]+\\n(.*?)^ *// #endregion$",
			Pattern.DOTALL | Pattern.MULTILINE);

	private static final Pattern BLOCK = Pattern.compile("^```[jt]s\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

	@Test
	void shouldShowTheMarkedLinesOfThePrograms() throws IOException {
		List<String> regions = programs().flatMap((program) -> REGION.matcher(program).results())
			.map((region) -> region.group(1).stripTrailing().stripIndent() + "\n")
			.toList();
		List<String> blocks = BLOCK.matcher(MarkdownFile.read("src/docs/clients.md").content())
			.results()
			.map((block) -> block.group(1))
			.toList();
		assertThat(blocks).containsExactlyInAnyOrderElementsOf(regions).hasSizeGreaterThan(10);
	}

	private static Stream<String> programs() throws IOException {
		try (Stream<Path> files = Files.walk(PROGRAMS, 2)) {
			return files.filter((file) -> file.toString().matches("src/clients/(\\w+/)?[\\w.-]+\\.[jt]s"))
				.filter((file) -> !file.toString().contains("node_modules"))
				.map(ClientsDocumentTests::read)
				.toList()
				.stream();
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
