package org.coopgraph.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.springframework.boot.convert.DurationStyle;

/**
 * The settings of the benchmark, from system properties that begin with
 * {@code benchmark.}.
 *
 * @param datasets the folders of data sets; {@code shipped} is the one in the service
 * @param directory where the stores of the data sets are built and kept
 * @param pageCache the size of the page cache of each Neo4j
 * @param jar the packaged service
 * @param connections the numbers of concurrent connections
 * @param rounds the number of turns of each contender
 * @param slice the duration of a turn
 * @param warmUp the duration of the warm-up of each contender
 * @param starts how often the start of the service is measured
 * @param only a regular expression for the names of questions
 */
record Settings(List<String> datasets, Path directory, String pageCache, Path jar, List<Integer> connections,
		int rounds, Duration slice, Duration warmUp, int starts, String only) {

	static Settings ofSystem() {
		return new Settings(list("datasets", "shipped", String::valueOf),
				Path.of(text("directory", "target/benchmark")), text("pageCache", "128MB"),
				Path.of(text("jar", "target/coop-graph-0.2.0.jar")), list("connections", "1,8", Integer::valueOf),
				Integer.parseInt(text("rounds", "3")), duration("slice", "1s"), duration("warmUp", "60s"),
				Integer.parseInt(text("starts", "3")), text("only", ".*"));
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
