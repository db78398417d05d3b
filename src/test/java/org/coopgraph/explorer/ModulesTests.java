package org.coopgraph.explorer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The modules of the explorer: browsers load them as they are. */
class ModulesTests {

	private static final Pattern IMPORT = Pattern.compile("(?:from |import |import\\()'([^']+)'");

	private static final Pattern NAMES = Pattern.compile("import \\{([^}]+)\\} from '(\\.[^']+)'");

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
	void shouldImportNamesThatAreExportedAndUseThem() {
		assertThat(Modules.all().flatMap(ModulesTests::wrongNames)).isEmpty();
	}

	private static Stream<String> wrongNames(Path module) {
		String content = Modules.content(module);
		return NAMES.matcher(content)
			.results()
			.flatMap((statement) -> Arrays.stream(statement.group(1).strip().split(",\\s*"))
				.filter((name) -> !isExported(name.split(" as ")[0], module.resolveSibling(statement.group(2)))
						|| !isUsed(name.replaceFirst(".* as ", ""), content))
				.map((name) -> module + " imports " + name));
	}

	private static boolean isExported(String name, Path from) {
		return Pattern.compile("export (async )?(function|const) " + name + "\\b|export const \\{ " + name + " \\}")
			.matcher(Modules.content(from))
			.find();
	}

	private static boolean isUsed(String name, String content) {
		return Pattern.compile("\\b" + name + "\\b").matcher(content).results().count() > 1;
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
