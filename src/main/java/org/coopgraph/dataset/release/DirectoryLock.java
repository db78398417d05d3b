package org.coopgraph.dataset.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.coopgraph.start.StartupException;

/**
 * A lock that one process at a time can hold in a directory; it is released when the
 * process ends.
 */
public final class DirectoryLock implements AutoCloseable {

	private final FileChannel file;

	private DirectoryLock(FileChannel file) {
		this.file = file;
	}

	public static DirectoryLock acquire(Path directory, String name) {
		return tryAcquire(directory, name).orElseThrow(() -> unusable(directory, "is held by another process", null));
	}

	public static Optional<DirectoryLock> tryAcquire(Path directory, String name) {
		try {
			Files.createDirectories(directory);
			FileChannel file = FileChannel.open(directory.resolve(name), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (tryLock(file)) {
				return Optional.of(new DirectoryLock(file));
			}
			file.close();
			return Optional.empty();
		}
		catch (IOException ex) {
			throw unusable(directory, "cannot be written to", ex);
		}
	}

	private static boolean tryLock(FileChannel file) throws IOException {
		try {
			FileLock held = file.tryLock();
			return held != null;
		}
		catch (OverlappingFileLockException heldByThisProcess) {
			return false;
		}
	}

	private static StartupException unusable(Path directory, String reason, @Nullable Exception cause) {
		return new StartupException("The directory %s %s; set another directory with coopgraph.embedded.directory."
			.formatted(directory, reason), cause);
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

}
