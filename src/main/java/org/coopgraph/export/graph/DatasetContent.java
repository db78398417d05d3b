package org.coopgraph.export.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.coopgraph.dataset.DatasetFiles;
import org.coopgraph.dataset.DatasetReader;
import org.coopgraph.dataset.OrganisationFiles;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.release.Release;
import org.coopgraph.dataset.release.Releases;
import org.coopgraph.export.format.JsonRows;
import org.coopgraph.export.format.OtherVersionException;
import org.springframework.stereotype.Component;

/**
 * The files of the data set of which the graph was made; they make the same graph again.
 */
@Component
class DatasetContent {

	private final Releases releases;

	DatasetContent(Releases releases) {
		this.releases = releases;
	}

	/**
	 * The files of the release that the graph holds, or else of the data set without one.
	 */
	private DatasetReader of(String version) {
		return DatasetReader
			.at(this.releases.withVersion(version).map(Release::location).orElseGet(this.releases::location));
	}

	/** Copies all files into a folder. */
	void copy(String version, Path folder) throws IOException {
		DatasetReader dataset = of(version);
		for (DataFile file : files(version, dataset)) {
			try (InputStream content = dataset.content(file).getInputStream()) {
				Files.copy(content, folder.resolve(file.fileName()));
			}
		}
	}

	/** Writes the rows of all files in JSON; each names its file. */
	void write(String version, OutputStream out) throws IOException {
		DatasetReader dataset = of(version);
		for (DataFile file : files(version, dataset)) {
			try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
				.ofNamedCsvRecord(dataset.content(file).getInputStream())) {
				JsonRows.write(documents(file, rows), out);
			}
		}
	}

	private static List<DataFile> files(String version, DatasetReader dataset) {
		String present = dataset.read().version();
		if (!present.equals(version)) {
			throw new OtherVersionException(
					"The graph holds the data set %s, but the files are those of %s; start the service with them first."
						.formatted(version, present));
		}
		return Stream.concat(DatasetFiles.ALL.stream(), Stream.of(OrganisationFiles.SYNTHETIC))
			.filter((file) -> dataset.content(file).exists())
			.toList();
	}

	private static Iterator<Map<String, String>> documents(DataFile file, CsvReader<NamedCsvRecord> rows) {
		return rows.stream().map((row) -> document(file, row)).iterator();
	}

	private static Map<String, String> document(DataFile file, NamedCsvRecord row) {
		Map<String, String> document = new LinkedHashMap<>();
		document.put("file", file.name());
		row.getFieldsAsMap().forEach((column, text) -> {
			if (!text.isEmpty()) {
				document.put(column, text);
			}
		});
		return document;
	}

}
