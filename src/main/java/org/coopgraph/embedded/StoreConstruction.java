package org.coopgraph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.springframework.util.FileSystemUtils;

/**
 * A store that is being built. Whoever holds the lock builds, and nobody else removes
 * what is unfinished.
 */
final class StoreConstruction implements AutoCloseable {

	/** Stands in a store that is whole; its age is that of the store. */
	static final String BUILT = "built";

	/** Names the version whose data are written; only indexes are missing. */
	private static final String WRITTEN = "written";

	private static final String LOCK = "building.lock";

	private final Path stores;

	private final Path store;

	private final DirectoryLock lock;

	/**
	 * An empty place; what an interrupted start left there is gone, unless its data are
	 * written.
	 */
	StoreConstruction(Path stores, String version) throws IOException {
		this.stores = stores;
		this.store = place(stores);
		this.lock = DirectoryLock.of(stores, LOCK);
		if (!isWritten() || !Files.readString(written()).equals(version)) {
			FileSystemUtils.deleteRecursively(this.store);
			Files.createDirectory(this.store);
		}
	}

	boolean isWritten() {
		return Files.exists(written());
	}

	/** From now on the next attempt goes on from here. */
	void written(String version) throws IOException {
		Files.writeString(written(), version);
	}

	private Path written() {
		return this.store.resolve(WRITTEN);
	}

	private static Path place(Path stores) {
		return stores.resolve("building");
	}

	/** Removes what an interrupted start left, unless somebody builds at this moment. */
	static void removeUnfinished(Path stores) throws IOException {
		DirectoryLock lock = DirectoryLock.ifFree(stores, LOCK).orElse(null);
		if (lock != null) {
			FileSystemUtils.deleteRecursively(place(stores));
			lock.close();
		}
	}

	Path store() {
		return this.store;
	}

	/** Gives the new store its name, at once or not at all. */
	void finish(String version) throws IOException {
		Files.createFile(this.store.resolve(BUILT));
		Files.move(this.store, this.stores.resolve(version), StandardCopyOption.ATOMIC_MOVE);
	}

	/** What did not become a store leaves nothing, unless its data are written. */
	@Override
	public void close() throws IOException {
		if (!isWritten()) {
			FileSystemUtils.deleteRecursively(this.store);
		}
		this.lock.close();
	}

}
