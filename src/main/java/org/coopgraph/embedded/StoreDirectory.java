package org.coopgraph.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.coopgraph.dataset.release.DirectoryLock;
import org.springframework.util.FileSystemUtils;

/**
 * The stores of the embedded database, one for each version of the data set. A new store
 * gets its name when it is finished.
 */
class StoreDirectory {

	private static final String LOCK_FILE = "lock";

	private static final FileTime UNKNOWN_TIME = FileTime.fromMillis(0);

	private final Path directory;

	StoreDirectory(Path directory) {
		this.directory = directory.toAbsolutePath().normalize();
	}

	/**
	 * A process that serves a store holds the lock, so that no other removes the store.
	 */
	DirectoryLock lock() {
		return DirectoryLock.acquire(this.directory, LOCK_FILE);
	}

	/** Whether another process holds the lock. */
	boolean isServed() {
		try (DirectoryLock free = DirectoryLock.tryAcquire(this.directory, LOCK_FILE).orElse(null)) {
			return free == null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path store(String version) {
		return this.directory.resolve(version);
	}

	boolean has(String version) {
		return Files.exists(store(version).resolve(StoreConstruction.BUILT_FILE));
	}

	/** Starts a new store, in one process at a time. */
	StoreConstruction build(String version) throws IOException {
		return new StoreConstruction(this.directory, version);
	}

	/**
	 * Removes unfinished stores, and the stores built before the store of a version.
	 * Later ones are kept.
	 * @param previous the version to which a rollback leads, whose store is kept, too
	 */
	void removeOlderThan(String version, Optional<String> previous) throws IOException {
		StoreConstruction.removeUnfinished(this.directory);
		for (Path other : stores()) {
			boolean kept = other.equals(store(version))
					|| previous.filter((name) -> other.equals(store(name))).isPresent();
			if (!kept && builtAt(other).compareTo(builtAt(store(version))) <= 0) {
				remove(other);
			}
		}
	}

	/** A store that is removed in part is not mistaken for a whole one. */
	private static void remove(Path store) throws IOException {
		Files.deleteIfExists(store.resolve(StoreConstruction.BUILT_FILE));
		FileSystemUtils.deleteRecursively(store);
	}

	private static FileTime builtAt(Path store) throws IOException {
		Path file = store.resolve(StoreConstruction.BUILT_FILE);
		return Files.exists(file) ? Files.getLastModifiedTime(file) : UNKNOWN_TIME;
	}

	private List<Path> stores() throws IOException {
		try (Stream<Path> entries = Files.list(this.directory)) {
			return entries.filter((entry) -> entry.getFileName().toString().matches("[0-9a-f]{16}")).toList();
		}
	}

}
