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
 * The settings of the benchmark, from system properties that begin with
 * {@code benchmark.}.
 *
 * @param stores the directories of stores with different numbers of organisations
 * @param pageCache the size of the page cache of Neo4j
 * @param jar the packaged service
 * @param connections the numbers of concurrent connections
 * @param rounds the number of turns of each server
 * @param slice the duration of a turn
 * @param warmUp the duration of the warm-up of each server
 * @param only a regular expression for the names of queries
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

	private static <T> List<T> list(String name, String defaultValue, Function<String, T> read) {
		return Arrays.stream(text(name, defaultValue).split(",")).filter((part) -> !part.isBlank()).map(read).toList();
	}

	private static Duration duration(String name, String defaultValue) {
		return DurationStyle.detectAndParse(text(name, defaultValue));
	}

	private static String text(String name, String defaultValue) {
		String text = System.getProperty("benchmark." + name, "");
		return text.isBlank() ? defaultValue : text;
	}

}
