package org.coopgraph.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

import org.coopgraph.export.Export.Content;
import org.coopgraph.start.StartupException;
import org.springframework.util.FileSystemUtils;

/**
 * Where an export is written. A file gets its name when it is complete.
 *
 * @param path of the file or the folder
 */
record ExportTarget(Path path) {

	private static final String UNFINISHED = ".unfinished";

	/** Writes into a folder that exists. */
	interface FolderContent {

		void writeTo(Path folder) throws IOException;

	}

	static void writeToOutput(Content content) {
		try (OutputStream out = progress(new FileOutputStream(FileDescriptor.out))) {
			content.writeTo(out);
		}
		catch (IOException ex) {
			throw new StartupException("The standard output cannot be written: %s.".formatted(ex.getMessage()), ex);
		}
	}

	void writeFile(Content content) {
		write(unfinished(), (file) -> {
			try (OutputStream out = progress(Files.newOutputStream(file))) {
				content.writeTo(out);
			}
			Files.move(file, this.path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		});
	}

	/**
	 * Checks where it is to be written. A folder that exists is not written into.
	 * @throws StartupException if it cannot be written there
	 */
	void check(boolean folder) {
		Path parent = Objects.requireNonNull(unfinished().getParent());
		if (!Files.isDirectory(parent)) {
			throw new StartupException(
					"There is no folder %s; make it, or name another place with --to.".formatted(parent));
		}
		if (folder ? Files.exists(this.path) : Files.isDirectory(this.path)) {
			throw new StartupException(
					"%s exists already; name a new %s with --to.".formatted(this.path, folder ? "folder" : "file"));
		}
	}

	void writeFolder(FolderContent content) {
		write(unfinished(), (folder) -> {
			content.writeTo(Files.createDirectory(folder));
			Files.move(folder, this.path, StandardCopyOption.ATOMIC_MOVE);
			System.err.println("Written: " + this.path);
		});
	}

	/** What is not complete in the end is removed. */
	private void write(Path unfinished, FolderContent content) {
		try {
			FileSystemUtils.deleteRecursively(unfinished);
			content.writeTo(unfinished);
		}
		catch (IOException ex) {
			throw cannotWrite(ex);
		}
		finally {
			FileSystemUtils.deleteRecursively(unfinished.toFile());
		}
	}

	private Path unfinished() {
		return this.path.toAbsolutePath().resolveSibling(this.path.getFileName() + UNFINISHED);
	}

	private StartupException cannotWrite(IOException cause) {
		return new StartupException("%s cannot be written: %s.".formatted(this.path, cause.getMessage()), cause);
	}

	private static OutputStream progress(OutputStream out) {
		return new BufferedOutputStream(new ProgressStream(out), 1 << 16);
	}

}
