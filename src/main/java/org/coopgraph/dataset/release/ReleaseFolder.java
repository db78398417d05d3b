package org.coopgraph.dataset.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.coopgraph.dataset.DatasetFiles;
import org.coopgraph.dataset.DatasetReader;
import org.coopgraph.start.StartupException;
import org.springframework.core.io.Resource;
import org.springframework.util.FileSystemUtils;

/**
 * The folders of the releases, each named by its number when it is complete.
 */
record ReleaseFolder(Path path) {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String DESCRIPTION = "release.json";

	/** Oldest first. */
	List<Release> all() {
		if (!Files.isDirectory(this.path)) {
			return List.of();
		}
		try (Stream<Path> entries = Files.list(this.path)) {
			return entries.filter((entry) -> entry.getFileName().toString().matches("\\d{1,9}"))
				.map(ReleaseFolder::read)
				.sorted(Comparator.comparing(Release::number))
				.toList();
		}
		catch (IOException ex) {
			throw new StartupException("The releases in %s cannot be read: %s.".formatted(this.path, ex), ex);
		}
	}

	private static Release read(Path folder) {
		Path file = folder.resolve(DESCRIPTION);
		try {
			return JSON.readValue(Files.readAllBytes(file), Release.class).in(folder);
		}
		catch (IOException | JacksonException ex) {
			throw new StartupException(
					"The file %s cannot be read; restore it, or remove its folder if the release is not needed."
						.formatted(file),
					ex);
		}
	}

	/**
	 * A new release with a copy of the files. What is present already, and what an
	 * attempt or a rollback left in the same place, is not copied again.
	 * @param replaces the number of the present release
	 */
	Release add(String location, List<String> importedFiles, @Nullable Integer replaces) throws IOException {
		Path copy = copy(new ReleaseFiles(location));
		String version = new ReleaseFiles(copy.toUri().toString()).read().version();
		Optional<Release> same = all().stream()
			.filter((release) -> release.version().equals(version) && release.isPlaced(replaces))
			.findFirst();
		if (same.isPresent()) {
			FileSystemUtils.deleteRecursively(copy);
			return same.get();
		}
		return name(new Release(nextNumber(), version, OffsetDateTime.now(ZoneOffset.UTC).withNano(0), importedFiles,
				replaces, copy));
	}

	private int nextNumber() {
		return all().stream().mapToInt(Release::number).max().orElse(-1) + 1;
	}

	/** Copies the files of a data set into a folder that is no release yet. */
	private Path copy(ReleaseFiles original) throws IOException {
		DatasetReader.at(original.location()).requireReal();
		Path folder = this.path.resolve("adding");
		FileSystemUtils.deleteRecursively(folder);
		Files.createDirectories(folder);
		for (String file : DatasetFiles.ALL.stream().map((file) -> file.fileName()).toList()) {
			copy(original.file(file), folder.resolve(file));
		}
		return folder;
	}

	/** A file that is missing is reported when the copy is checked. */
	private static void copy(Resource original, Path file) throws IOException {
		if (original.exists()) {
			try (InputStream content = original.getInputStream()) {
				DurableFiles.copy(content, file);
			}
		}
	}

	/** Makes a release of a folder that is complete. */
	private Release name(Release described) throws IOException {
		Path folder = this.path.resolve(String.valueOf(described.number()));
		DurableFiles.write(described.folder().resolve(DESCRIPTION), JSON.writeValueAsBytes(described));
		DurableFiles.syncFolder(described.folder());
		DurableFiles.move(described.folder(), folder);
		DurableFiles.syncParent(this.path);
		return described.in(folder);
	}

}
