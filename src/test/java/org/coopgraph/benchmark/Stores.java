package org.coopgraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * The stores of a data set: one that the service as shipped builds and opens, and a copy
 * for the Neo4j server.
 *
 * @param dataset the folder of the data set; {@code shipped} is the one in the service
 */
record Stores(Path directory, String dataset) {

	static Stores of(Settings settings, String dataset) {
		return new Stores(settings.directory().resolve(String.valueOf(Path.of(dataset).getFileName())), dataset);
	}

	boolean isOfRealData() {
		return this.dataset.equals("shipped");
	}

	Path shipped() {
		return this.directory.resolve("embedded");
	}

	boolean isBuilt() {
		return Files.isDirectory(shipped());
	}

	/** A small store is built anew by each run, so that its first start is measured. */
	void removeSmall() throws IOException {
		if (isOfRealData()) {
			FileSystemUtils.deleteRecursively(this.directory);
		}
	}

	/** Copies the store of the service, unless it is copied already. */
	Path server() throws IOException {
		Path store = built();
		Path copy = this.directory.resolve("server").resolve(store.getFileName());
		if (!Files.isDirectory(copy)) {
			Path unfinished = this.directory.resolve("copying");
			FileSystemUtils.deleteRecursively(unfinished);
			FileSystemUtils.copyRecursively(store, unfinished);
			Files.createDirectories(copy.getParent());
			Files.move(unfinished, copy);
		}
		return copy;
	}

	private Path built() throws IOException {
		try (Stream<Path> entries = Files.list(shipped())) {
			return entries.filter((entry) -> Files.exists(entry.resolve("built"))).findFirst().orElseThrow();
		}
	}

}
