package org.coopgraph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.coopgraph.dataset.release.DirectoryLock;
import org.coopgraph.start.StartupException;
import org.springframework.util.FileSystemUtils;

/**
 * A store that is being built, under a lock: one process builds, and no other removes the
 * unfinished store.
 */
final class StoreConstruction implements AutoCloseable {

	/** A file in each finished store; its age is the age of the store. */
	static final String BUILT_FILE = "built";

	/** A file with the version whose data are written; only its indexes are missing. */
	private static final String WRITTEN_FILE = "written";

	private static final String LOCK_FILE = "building.lock";

	private final Path stores;

	private final Path store;

	private final DirectoryLock lock;

	/**
	 * Starts with an empty store, or with the store of an earlier attempt if its data are
	 * written.
	 */
	StoreConstruction(Path stores, String version) throws IOException {
		this.stores = stores;
		this.store = unfinished(stores);
		this.lock = DirectoryLock.tryAcquire(stores, LOCK_FILE)
			.orElseThrow(() -> new StartupException(
					"Another process builds a store in %s; try again when it has ended.".formatted(stores)));
		if (!isWritten() || !Files.readString(writtenFile()).equals(version)) {
			FileSystemUtils.deleteRecursively(this.store);
			Files.createDirectory(this.store);
		}
	}

	boolean isWritten() {
		return Files.exists(writtenFile());
	}

	/** The next attempt continues from here. */
	void markWritten(String version) throws IOException {
		Files.writeString(writtenFile(), version);
	}

	private Path writtenFile() {
		return this.store.resolve(WRITTEN_FILE);
	}

	private static Path unfinished(Path stores) {
		return stores.resolve("building");
	}

	/** Removes an unfinished store, unless a process is building it. */
	static void removeUnfinished(Path stores) throws IOException {
		DirectoryLock lock = DirectoryLock.tryAcquire(stores, LOCK_FILE).orElse(null);
		if (lock != null) {
			FileSystemUtils.deleteRecursively(unfinished(stores));
			lock.close();
		}
	}

	Path store() {
		return this.store;
	}

	/** Gives the finished store its name, atomically. */
	void finish(String version) throws IOException {
		Files.createFile(this.store.resolve(BUILT_FILE));
		Files.move(this.store, this.stores.resolve(version), StandardCopyOption.ATOMIC_MOVE);
	}

	/** Removes an unfinished store, unless its data are written. */
	@Override
	public void close() throws IOException {
		if (!isWritten()) {
			FileSystemUtils.deleteRecursively(this.store);
		}
		this.lock.close();
	}

}
