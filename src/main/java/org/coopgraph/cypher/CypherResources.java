package org.coopgraph.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The statements of the files below {@code resources/cypher}. */
public final class CypherResources {

	private CypherResources() {
	}

	/** Constraints and indexes, in the order of their files; each may run repeatedly. */
	public static List<String> schema() {
		return files("classpath*:cypher/schema/*.cypher").flatMap(CypherResources::statements).toList();
	}

	/** Statements that run after the load and write derived properties and counts. */
	public static List<String> derive() {
		return files("classpath*:cypher/derive/*.cypher").map(CypherResources::text).toList();
	}

	/** The statement that writes the rows of a file of the data set. */
	public static String load(String file) {
		return text(new ClassPathResource("cypher/load/" + file + ".cypher"));
	}

	/** The statement that writes the properties of the full-text indexes. */
	public static String searchNames() {
		return text(new ClassPathResource("cypher/search/names.cypher"));
	}

	private static Stream<Resource> files(String pattern) {
		try {
			return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
				.sorted(Comparator.comparing(Resource::getFilename));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<String> statements(Resource file) {
		return Arrays.stream(text(file).split(";")).map(String::strip).filter((statement) -> !statement.isEmpty());
	}

	private static String text(Resource file) {
		try {
			return file.getContentAsString(UTF_8).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
