package org.coopgraph.dataset.candidate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.coopgraph.dataset.form.Forms;
import org.coopgraph.start.StartupException;
import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * An import of files.
 *
 * @param location of the data set that they are imported into
 */
record Importing(String location, Forms forms, String date, boolean partial) {

	private static final Path FILES = Path.of("src/test/resources/import");

	static Importing intoDefault() {
		return new Importing("classpath:/dataset/", Forms.known(), "", false);
	}

	Importing into(Path folder) {
		return new Importing(folder.toUri().toString(), this.forms, this.date, this.partial);
	}

	Importing withForm(String file) {
		return new Importing(this.location, Forms.of(file(file)), this.date, this.partial);
	}

	Importing asOf(String day) {
		return new Importing(this.location, this.forms, day, this.partial);
	}

	Importing ofSomeRows() {
		return new Importing(this.location, this.forms, this.date, true);
	}

	static Path file(String name) {
		return FILES.resolve(name);
	}

	Candidate candidate(Path... files) {
		return Candidate.of(request(files), this.location, new DefaultResourceLoader());
	}

	ImportRequest request(Path... files) {
		return new ImportRequest(List.of(files), this.forms, this.date, this.partial);
	}

	/** The lines of the changes, without those of rows of sources. */
	List<String> changes(Path... files) {
		try (Candidate candidate = candidate(files)) {
			return new ChangeLines(candidate, 0).changes().filter((line) -> !line.contains(": sources: ")).toList();
		}
	}

	List<String> notices(Path... files) {
		try (Candidate candidate = candidate(files)) {
			return candidate.notices().list();
		}
	}

	/** The violations, without the path of the file. */
	List<String> violations(Path... files) {
		StartupException failure = catchThrowableOfType(StartupException.class, () -> candidate(files));
		assertThat(failure).as("the violations").isNotNull();
		String message = String.valueOf(failure.getMessage());
		assertThat(message).startsWith("Nothing is imported; violations in its files: ");
		return message.lines().skip(1).map((line) -> line.replaceFirst("^\\S*/", "")).toList();
	}

	static String content(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			StringBuilder content = new StringBuilder();
			for (Path file : files.toList()) {
				content.append(Files.readString(file));
			}
			return content.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
