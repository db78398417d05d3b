package org.coopgraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.boot.convert.DurationStyle;

/**
 * How the benchmark runs, as system properties that begin with {@code benchmark.} say.
 *
 * @param stores directories of Neo4j, each of another number of organisations
 * @param pageCache how much of a store Neo4j keeps in memory
 * @param jar the service as it is shipped
 * @param connections over how many at once requests are sent
 * @param rounds how often the two servers take turns
 * @param slice how long a turn lasts
 * @param warmUp of each server before anything is measured
 * @param only a regular expression for the names of questions
 */
record Settings(List<Path> stores, String pageCache, Path jar, List<Integer> connections, int rounds, Duration slice,
		Duration warmUp, String only) {

	static Settings ofSystem() {
		return new Settings(list("stores", "target/graph", Settings::store), text("pageCache", "128MB"),
				Path.of(text("jar", "target/coop-graph-0.2.0.jar")), list("connections", "1,8", Integer::valueOf),
				Integer.parseInt(text("rounds", "3")), duration("slice", "2s"), duration("warmUp", "60s"),
				text("only", ".*"));
	}

	/** A store itself, or the directory in which the service keeps its only one. */
	private static Path store(String text) {
		Path directory = Path.of(text);
		try (Stream<Path> stores = Files.walk(directory, 1)) {
			return stores.filter((store) -> Files.isDirectory(store.resolve("data"))).findFirst().orElseThrow();
		}
		catch (IOException | NoSuchElementException ex) {
			throw new IllegalArgumentException("There is no store in " + directory, ex);
		}
	}

	private static <T> List<T> list(String name, String otherwise, Function<String, T> read) {
		return Arrays.stream(text(name, otherwise).split(",")).filter((part) -> !part.isBlank()).map(read).toList();
	}

	private static Duration duration(String name, String otherwise) {
		return DurationStyle.detectAndParse(text(name, otherwise));
	}

	private static String text(String name, String otherwise) {
		String text = System.getProperty("benchmark." + name, "");
		return text.isBlank() ? otherwise : text;
	}

}
