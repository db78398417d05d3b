package org.coopgraph.benchmark;

import java.io.IOException;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/** Extracts the packaged service, with an AOT cache, as its users do. */
record Extraction(Path jar, Path folder) {

	static Extraction of(Settings settings) {
		return new Extraction(settings.jar(), settings.directory().resolve("extracted"));
	}

	/** The file with the options of Java that start the extracted service. */
	Path options() throws IOException {
		FileSystemUtils.deleteRecursively(this.folder);
		JavaProcess.run("-jar", this.jar.toString(), "extract", "--to=" + this.folder);
		return this.folder.resolve("java.options");
	}

}
