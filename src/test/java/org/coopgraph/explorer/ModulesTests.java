package org.coopgraph.explorer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The modules of the explorer: browsers load them as they are. */
class ModulesTests {

	private static final Pattern IMPORT = Pattern.compile("(?:from |import |import\\()'([^']+)'");

	private static final Set<String> LIBRARIES = Set.of("preact", "preact/hooks", "htm", "d3");

	private static final int LONGEST_FILE = 150;

	private static final int LONGEST_LINE = 120;

	@Test
	void shouldImportModulesThatExist() {
		assertThat(Modules.all().flatMap(ModulesTests::missing)).isEmpty();
	}

	private static Stream<String> missing(Path module) {
		return IMPORT.matcher(Modules.content(module))
			.results()
			.map((statement) -> statement.group(1))
			.filter((name) -> !LIBRARIES.contains(name))
			.filter((name) -> !Files.isRegularFile(module.resolveSibling(name)))
			.map((name) -> module + " imports " + name);
	}

	@Test
	void shouldImportEachModuleSomewhere() {
		Set<Path> imported = Modules.all()
			.flatMap((module) -> IMPORT.matcher(Modules.content(module))
				.results()
				.map((statement) -> module.resolveSibling(statement.group(1)).normalize()))
			.collect(Collectors.toSet());
		assertThat(Modules.all()).filteredOn((module) -> !imported.contains(module))
			.extracting((module) -> module.getFileName().toString())
			.containsExactlyInAnyOrder("main.js", "theme.js");
	}

	@Test
	void shouldHaveShortFilesAndLines() {
		assertThat(Stream.concat(Modules.all(), Modules.files(".css"))).allSatisfy((file) -> {
			assertThat(Modules.content(file).lines().count()).isLessThanOrEqualTo(LONGEST_FILE);
			assertThat(Modules.content(file).lines()).allMatch((line) -> line.length() <= LONGEST_LINE);
		});
	}

	@Test
	void shouldLoadEachStyleSheetWithThePage() {
		String page = ExplorerPage.read().template();
		assertThat(Modules.files(".css")).allSatisfy((sheet) -> assertThat(page)
			.contains("href=\"/explorer/" + Modules.FOLDER.relativize(sheet).toString().replace('\\', '/') + '"'));
	}

}
