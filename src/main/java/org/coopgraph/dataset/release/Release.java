package org.coopgraph.dataset.release;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.coopgraph.dataset.CheckedDataset;
import org.coopgraph.start.StartupException;

/**
 * A data set that was put in place, or can be.
 *
 * @param number one for each release of a directory, the first is 0
 * @param version hash of its content, when it was added
 * @param importedFiles the names of the files that an import read; empty for the data set
 * before the first import
 * @param replaces the number of the release that was present when it was added, null for
 * the first
 * @param folder of its files
 */
@JsonIgnoreProperties("folder")
public record Release(int number, String version, OffsetDateTime createdAt, List<String> importedFiles,
		@Nullable Integer replaces, Path folder) {

	/** The location of its files, as {@code coopgraph.dataset.location} names one. */
	public String location() {
		return this.folder.toUri().toString().replaceFirst("/?$", "/");
	}

	/**
	 * Reads and checks its files.
	 * @throws StartupException if another version of the service wrote files that this
	 * one does not accept
	 */
	public CheckedDataset read() {
		try {
			return new ReleaseFiles(location()).read();
		}
		catch (StartupException ex) {
			throw new StartupException(
					"The files of release %s in %s are not as this version of the service requires them; remove %s to serve the data set of coopgraph.dataset.location, and repeat the imports. %s"
						.formatted(this.number, this.folder, Present.file(this.folder.resolve("../..").normalize()),
								ex.getMessage()),
					ex);
		}
	}

	/** Whether it is a certain release, or was made to replace it. */
	boolean isPlaced(@Nullable Integer present) {
		return Objects.equals(this.number, present) || Objects.equals(this.replaces, present);
	}

	Release in(Path folder) {
		return new Release(this.number, this.version, this.createdAt, this.importedFiles, this.replaces, folder);
	}

}
