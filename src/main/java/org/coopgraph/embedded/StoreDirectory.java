package org.coopgraph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/**
 * The stores of the embedded database, one for each version of the data set. A new one is
 * built beside the others and takes its name when it is whole.
 */
class StoreDirectory {

	private static final FileTime LONG_AGO = FileTime.fromMillis(0);

	private final Path directory;

	StoreDirectory(Path directory) {
		this.directory = directory.toAbsolutePath().normalize();
	}

	/** Whoever serves a store holds the directory, so that nobody else removes it. */
	DirectoryLock serve() {
		return DirectoryLock.of(this.directory, "lock");
	}

	Path store(String version) {
		return this.directory.resolve(version);
	}

	boolean has(String version) {
		return Files.isDirectory(store(version));
	}

	/** A place for a new store, which one process at a time may have. */
	StoreConstruction build(String version) throws IOException {
		return new StoreConstruction(this.directory, version);
	}

	/**
	 * Removes what is unfinished and the stores that were built before that of a version;
	 * later ones wait to be served.
	 */
	void keepFrom(String version) throws IOException {
		StoreConstruction.removeUnfinished(this.directory);
		for (Path other : stores()) {
			if (!other.equals(store(version)) && built(other).compareTo(built(store(version))) <= 0) {
				FileSystemUtils.deleteRecursively(other);
			}
		}
	}

	private static FileTime built(Path store) throws IOException {
		Path built = store.resolve(StoreConstruction.BUILT);
		return Files.exists(built) ? Files.getLastModifiedTime(built) : LONG_AGO;
	}

	private List<Path> stores() throws IOException {
		try (Stream<Path> entries = Files.list(this.directory)) {
			return entries.filter((entry) -> entry.getFileName().toString().matches("[0-9a-f]{16}")).toList();
		}
	}

}
