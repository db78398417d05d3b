package org.coopgraph.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document of the project.
 *
 * @param path relative to the directory of the project
 */
record MarkdownFile(Path path, String content) {

	private static final Pattern FENCED_CODE = Pattern.compile("^ *```.*?^ *```$", Pattern.DOTALL | Pattern.MULTILINE);

	private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

	private static final Pattern TABLE_ROW_OR_LINK = Pattern
		.compile("\\|.*|([-*] |\\d+\\. )?\\[[^]]*]\\(\\S+\\)[.,;:]?");

	static Stream<MarkdownFile> all() {
		return Stream.of("README.md", ".github", "src").map(Path::of).flatMap(MarkdownFile::below);
	}

	static MarkdownFile read(String path) {
		return read(Path.of(path));
	}

	/** The number of its lines. */
	long lines() {
		return this.content.lines().count();
	}

	/** The lines of its texts: neither code, nor rows of a table, nor a single link. */
	Stream<String> textLines() {
		return text().lines().filter((line) -> !TABLE_ROW_OR_LINK.matcher(line).matches());
	}

	/** The files of the project that it links to. */
	Stream<Path> linkedFiles() {
		return LINK.matcher(text())
			.results()
			.map((link) -> link.group(1))
			.filter((target) -> !target.matches("[a-z]+:.*|#.*"))
			.map((target) -> this.path.resolveSibling(target.replaceFirst("#.*", "")).normalize());
	}

	/** Its first heading. */
	String title() {
		return this.content.lines().findFirst().orElseThrow().replaceFirst("^# ", "");
	}

	@Override
	public String toString() {
		return this.path.toString();
	}

	private String text() {
		return FENCED_CODE.matcher(this.content).replaceAll("");
	}

	private static Stream<MarkdownFile> below(Path place) {
		try (Stream<Path> files = Files.walk(place)) {
			return files.filter((file) -> file.toString().endsWith(".md") && !file.toString().contains("node_modules"))
				.sorted()
				.toList()
				.stream()
				.map(MarkdownFile::read);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static MarkdownFile read(Path path) {
		try {
			return new MarkdownFile(path, Files.readString(path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
