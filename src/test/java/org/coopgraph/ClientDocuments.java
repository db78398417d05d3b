package org.coopgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The documents of clients: {@code src/test/resources/graphql-test}. */
public final class ClientDocuments {

	private static final Path FOLDER = Path.of("src/test/resources/graphql-test");

	private static final Pattern BUDGET = Pattern.compile("# At most (\\d+) statements?\\.");

	private ClientDocuments() {
	}

	/** The names of all documents, for example {@code country/world}. */
	public static List<String> names() {
		try (Stream<Path> files = Files.walk(FOLDER)) {
			return files.map((file) -> FOLDER.relativize(file).toString())
				.filter((name) -> name.endsWith(".graphql"))
				.map((name) -> name.replace(".graphql", ""))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static String text(String name) throws IOException {
		return Files.readString(FOLDER.resolve(name + ".graphql"));
	}

	/** The number of statements that the first line of a document allows. */
	public static int budget(String name) throws IOException {
		String first = Files.readAllLines(FOLDER.resolve(name + ".graphql")).getFirst();
		Matcher budget = BUDGET.matcher(first);
		if (!budget.matches()) {
			throw new IllegalArgumentException(name + " does not begin with \"# At most 2 statements.\"");
		}
		return Integer.parseInt(budget.group(1));
	}

}
