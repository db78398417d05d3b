package org.coopgraph.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the explorer. */
final class Modules {

	static final Path FOLDER = Path.of("src/main/resources/static/explorer");

	private Modules() {
	}

	static Stream<Path> all() {
		return files(".js");
	}

	static Stream<Path> files(String ending) {
		try (Stream<Path> files = Files.walk(FOLDER)) {
			List<Path> found = files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
			return found.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String content(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
