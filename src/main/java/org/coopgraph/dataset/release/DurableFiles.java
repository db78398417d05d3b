package org.coopgraph.dataset.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Files that are on the disk, not only in its cache, before they count. */
final class DurableFiles {

	private DurableFiles() {
	}

	static void write(Path file, byte[] content) throws IOException {
		Files.write(file, content);
		sync(file, StandardOpenOption.WRITE);
	}

	static void copy(InputStream content, Path file) throws IOException {
		Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
		sync(file, StandardOpenOption.WRITE);
	}

	/** Replaces a file, or names a folder, at once. */
	static void move(Path from, Path to) throws IOException {
		Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		syncParent(to);
	}

	static void syncParent(Path path) throws IOException {
		syncFolder(Objects.requireNonNull(path.toAbsolutePath().getParent()));
	}

	/** Its entries; Windows cannot open a folder, and needs not. */
	static void syncFolder(Path folder) throws IOException {
		if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			sync(folder, StandardOpenOption.READ);
		}
	}

	private static void sync(Path path, StandardOpenOption access) throws IOException {
		try (FileChannel channel = FileChannel.open(path, access)) {
			channel.force(true);
		}
	}

}
