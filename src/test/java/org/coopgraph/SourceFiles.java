package org.coopgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java files of the service. */
final class SourceFiles {

	private static final Path ROOT = Path.of("src/main/java/org/coopgraph");

	private SourceFiles() {
	}

	static Stream<SourceFile> main() {
		try (Stream<Path> files = Files.walk(ROOT)) {
			List<Path> java = files.filter((file) -> file.toString().endsWith(".java")).sorted().toList();
			return java.stream().map(SourceFiles::read);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static SourceFile read(Path file) {
		try {
			return new SourceFile(ROOT.relativize(file), Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
