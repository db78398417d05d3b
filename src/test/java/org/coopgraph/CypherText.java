package org.coopgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A statement or a pattern in Cypher, wherever the project has it. */
record CypherText(Path file, String text) {

	private static final Pattern STATEMENT = Pattern.compile("\\b(MATCH|CREATE|CALL|UNWIND)\\b");

	private static final Pattern IN_MARKDOWN = Pattern.compile("```cypher\\R(.*?)```|`(\\(.*?\\))`", Pattern.DOTALL);

	private static final Pattern LITERAL = Pattern.compile("'[^'\n]*'");

	private static final Pattern NAME = Pattern.compile("[:|&!]([A-Z]\\w*)");

	private static final Pattern TYPE = Pattern.compile("[A-Z_]+");

	/** Of the service, its resources, the documents and the benchmark. */
	static List<CypherText> all() {
		return Stream.of("src/main", "src/docs", "src/test/resources", "README.md", ".github")
			.flatMap((root) -> files(Path.of(root)))
			.flatMap((file) -> texts(file).map((text) -> new CypherText(file, text)))
			.toList();
	}

	private static Stream<String> texts(Path file) {
		return switch (file.toString().replaceAll(".*\\.", "")) {
			case "java" -> new SourceFile(file, read(file)).texts().stream().filter(STATEMENT.asPredicate());
			case "cypher" -> Stream.of(read(file));
			case "md" -> IN_MARKDOWN.matcher(read(file)).results().map((text) -> text.group().replace("\\|", "|"));
			default -> Stream.of();
		};
	}

	Set<String> labels() {
		return names().filter((name) -> !TYPE.matcher(name).matches()).collect(Collectors.toSet());
	}

	Set<String> relationshipTypes() {
		return names().filter((name) -> TYPE.matcher(name).matches()).collect(Collectors.toSet());
	}

	private Stream<String> names() {
		return NAME.matcher(LITERAL.matcher(this.text).replaceAll("''")).results().map((name) -> name.group(1));
	}

	private static Stream<Path> files(Path root) {
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter(Files::isRegularFile).sorted().toList().stream();
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
