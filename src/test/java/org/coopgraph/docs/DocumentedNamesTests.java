package org.coopgraph.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

/** Classes, types and packages that documents name, after they were renamed or moved. */
class DocumentedNamesTests {

	private static final Set<String> OF_LIBRARIES = Set.of("BatchHttpLink", "HotSpotDiagnosticMXBean", "HttpLink",
			"MaxQueryComplexityInstrumentation");

	private static final Pattern NAME = Pattern.compile("(?<=`)[A-Z][a-z]+([A-Z][A-Za-z]*)+(?=[`.])");

	private static final Pattern WORD = Pattern.compile("\\w+");

	private static final Pattern PACKAGE = Pattern.compile("^([a-z.]+) {2,}\\w", Pattern.MULTILINE);

	private static final Path ROOT = Path.of("src/main/java/org/coopgraph");

	private static final Set<String> WORDS = Stream
		.concat(files(Path.of("src"), ".*\\.(java|cypher)"), Stream.of(Path.of("schema.graphqls")))
		.flatMap((file) -> matches(WORD, read(file)).map(MatchResult::group))
		.collect(toSet());

	static Stream<MarkdownFile> documents() {
		return MarkdownFile.all();
	}

	@ParameterizedTest
	@MethodSource("documents")
	void shouldNameClassesAndTypesThatExist(MarkdownFile document) {
		assertThat(matches(NAME, document.content()).map(MatchResult::group)
			.filter((name) -> !OF_LIBRARIES.contains(name) && !WORDS.contains(name))).isEmpty();
	}

	@Test
	void shouldListEachPackageForContributors() {
		Set<String> packages = files(ROOT, ".*/package-info\\.java").map((file) -> ROOT.relativize(file.getParent()))
			.map((folder) -> folder.toString().replace('/', '.'))
			.filter((name) -> !name.isEmpty())
			.collect(toSet());
		assertThat(
				matches(PACKAGE, MarkdownFile.read(".github/CONTRIBUTING.md").content()).map((line) -> line.group(1)))
			.containsExactlyInAnyOrderElementsOf(packages);
	}

	private static Stream<MatchResult> matches(Pattern pattern, String text) {
		return pattern.matcher(text).results();
	}

	private static Stream<Path> files(Path folder, String name) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().matches(name)).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
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
