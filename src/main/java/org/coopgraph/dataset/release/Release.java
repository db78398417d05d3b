package org.coopgraph.dataset.release;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

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

	Release in(Path folder) {
		return new Release(this.number, this.version, this.createdAt, this.importedFiles, this.replaces, folder);
	}

}
