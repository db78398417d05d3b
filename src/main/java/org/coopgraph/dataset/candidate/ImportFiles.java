package org.coopgraph.dataset.candidate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.coopgraph.dataset.DatasetFiles;
import org.coopgraph.dataset.csv.DataFile;

/** The files that an import reads. */
final class ImportFiles {

	private ImportFiles() {
	}

	/** In place of a folder, the files of a data set that are in it. */
	static List<Path> expanded(List<Path> paths) {
		return paths.stream().flatMap(ImportFiles::files).toList();
	}

	private static Stream<Path> files(Path path) {
		List<Path> own = DatasetFiles.ALL.stream()
			.map(DataFile::fileName)
			.map(path::resolve)
			.filter(Files::isRegularFile)
			.toList();
		return own.isEmpty() ? Stream.of(path) : own.stream();
	}

}
