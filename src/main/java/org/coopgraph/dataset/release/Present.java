package org.coopgraph.dataset.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.coopgraph.start.StartupException;

/**
 * Which release is present: the content of the file {@code present}.
 *
 * @param base the location of the data set that the releases began with
 * @param release the number of the release
 */
record Present(String base, int release) {

	private static final JsonMapper JSON = new JsonMapper();

	static Path file(Path directory) {
		return directory.resolve("present");
	}

	static Optional<Present> read(Path directory) {
		Path file = file(directory);
		try {
			return Files.exists(file) ? Optional.of(JSON.readValue(Files.readAllBytes(file), Present.class))
					: Optional.empty();
		}
		catch (IOException | JacksonException ex) {
			throw new StartupException(
					"The file %s does not name a release; remove it to serve the data set of coopgraph.dataset.location."
						.formatted(file),
					ex);
		}
	}

	/** Replaces the file at once: a reader finds the old content or the new one. */
	void write(Path directory) throws IOException {
		Path written = directory.resolve("present.next");
		DurableFiles.write(written, JSON.writeValueAsBytes(this));
		DurableFiles.move(written, file(directory));
	}

}
