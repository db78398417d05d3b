package org.coopgraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures the contenders on the stores of each data set, and writes the report. */
final class Benchmark {

	private static final Path REPORT = Path.of("target/benchmark.md");

	private Benchmark() {
	}

	public static void main(String[] arguments) throws IOException {
		Settings settings = Settings.ofSystem();
		List<StoreResult> results = new ArrayList<>();
		for (String dataset : settings.datasets()) {
			results.add(new StoreBenchmark(settings, Stores.of(settings, dataset)).run());
			Files.writeString(REPORT, new Report(results).markdown());
		}
		System.out.println(Files.readString(REPORT));
		requireNoDifferences(results.stream().flatMap((result) -> result.differences().stream()).toList());
	}

	private static void requireNoDifferences(List<String> differences) {
		if (!differences.isEmpty()) {
			throw new IllegalStateException("Answers differ:\n" + String.join("\n", differences));
		}
	}

}
