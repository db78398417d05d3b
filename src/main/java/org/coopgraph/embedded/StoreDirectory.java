package org.coopgraph.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.cypher.StartupException;
import org.springframework.util.FileSystemUtils;

/**
 * The stores of the embedded database, one for each version of the data set. A new one is
 * built beside the others and takes its name when it is whole.
 */
class StoreDirectory implements AutoCloseable {

	private final Path directory;

	private final FileChannel lock;

	StoreDirectory(Path directory) {
		this.directory = directory.toAbsolutePath().normalize();
		try {
			Files.createDirectories(this.directory);
			this.lock = lock(this.directory.resolve("lock"));
		}
		catch (IOException ex) {
			throw unusable("cannot be written to", ex);
		}
	}

	private FileChannel lock(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		if (!tryLock(channel)) {
			channel.close();
			throw unusable("is held by another process", null);
		}
		return channel;
	}

	private static boolean tryLock(FileChannel channel) throws IOException {
		try {
			FileLock held = channel.tryLock();
			return held != null;
		}
		catch (OverlappingFileLockException heldByThisProcess) {
			return false;
		}
	}

	Path store(String version) {
		return this.directory.resolve(version);
	}

	boolean has(String version) {
		return Files.isDirectory(store(version));
	}

	/** An empty place for a new store; what an interrupted start left there is gone. */
	Path building() throws IOException {
		Path building = this.directory.resolve("building");
		FileSystemUtils.deleteRecursively(building);
		return Files.createDirectory(building);
	}

	/** Gives the new store its name, at once or not at all. */
	void finish(Path building, String version) throws IOException {
		Files.move(building, store(version), StandardCopyOption.ATOMIC_MOVE);
	}

	/** Removes the stores of other versions. */
	void keepOnly(String version) throws IOException {
		for (Path other : stores()) {
			if (!other.equals(store(version))) {
				FileSystemUtils.deleteRecursively(other);
			}
		}
	}

	private List<Path> stores() throws IOException {
		try (Stream<Path> entries = Files.list(this.directory)) {
			return entries.filter((entry) -> entry.getFileName().toString().matches("[0-9a-f]{16}|building")).toList();
		}
	}

	private StartupException unusable(String why, @Nullable Exception cause) {
		return new StartupException("The directory %s %s; name another one with coopgraph.embedded.directory."
			.formatted(this.directory, why), cause);
	}

	@Override
	public void close() throws IOException {
		this.lock.close();
	}

}
