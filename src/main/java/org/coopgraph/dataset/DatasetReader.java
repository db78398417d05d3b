package org.coopgraph.dataset;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.coopgraph.dataset.csv.CsvFile;
import org.coopgraph.dataset.csv.CsvLine;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.Row;
import org.coopgraph.dataset.csv.Violations;
import org.coopgraph.start.StartupException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** Reads the files of a data set and checks them whole, before anything is written. */
@Component
public class DatasetReader {

	private final String location;

	private final ResourceLoader resources;

	public DatasetReader(DatasetProperties properties, ResourceLoader resources) {
		this.location = properties.location().replaceFirst("/?$", "/");
		this.resources = resources;
	}

	/**
	 * The data set.
	 * @throws StartupException if anything is wrong with its files, with everything that
	 * is
	 */
	public CheckedDataset read() {
		requireFolder();
		Violations problems = new Violations();
		Map<DataFile, List<Row>> rows = new LinkedHashMap<>();
		DatasetFiles.ALL
			.forEach((file) -> lines(file, problems).ifPresent((lines) -> rows.put(file, rows(file, lines, problems))));
		checkReferences(rows, problems);
		problems.throwIfAny();
		return checked(derived(rows));
	}

	private void requireFolder() {
		if (DatasetFiles.ALL.stream().noneMatch((file) -> resource(file).exists())) {
			throw new StartupException(
					"There is no data set in %s; coopgraph.dataset.location must name a folder with its files."
						.formatted(this.location));
		}
	}

	private Resource resource(DataFile file) {
		return this.resources.getResource(this.location + file.fileName());
	}

	/** References to rows of a file that cannot be read are not held against anybody. */
	private static void checkReferences(Map<DataFile, List<Row>> rows, Violations problems) {
		Map<String, Row> ids = ids(rows, problems);
		List<String> unread = DatasetFiles.ALL.stream()
			.filter((file) -> !rows.containsKey(file))
			.map(DataFile::prefix)
			.toList();
		rows.values().forEach((list) -> list.forEach((row) -> row.checkReferences(ids, unread, problems)));
		rows.getOrDefault(SpokeFiles.PROPERTY_SOURCES, List.of())
			.forEach((row) -> PropertySource.check(row, ids, problems));
	}

	private CheckedDataset checked(Map<String, List<Map<String, Object>>> rows) {
		Path synthetic = synthetic();
		return new CheckedDataset(DatasetVersion.of(rows, synthetic), rows, synthetic);
	}

	private @Nullable Path synthetic() {
		Resource file = resource(OrganisationFiles.SYNTHETIC);
		try {
			return file.exists() ? file.getFilePath() : null;
		}
		catch (IOException ex) {
			throw new StartupException("%s must be a file of its own, not part of an archive.".formatted(file), ex);
		}
	}

	private Optional<List<CsvLine>> lines(DataFile file, Violations problems) {
		try (InputStream content = open(resource(file))) {
			return new CsvFile(file, problems).records(content);
		}
		catch (IOException ex) {
			problems.add(file.fileName(), 1, "file",
					"cannot be read in %s; a data set has all its files".formatted(this.location));
			return Optional.empty();
		}
	}

	/** A folder in the place of a file would be read as the list of what is in it. */
	private static InputStream open(Resource file) throws IOException {
		if (file.isFile() && file.getFile().isDirectory()) {
			throw new FileNotFoundException(file + " is a folder");
		}
		return file.getInputStream();
	}

	private static List<Row> rows(DataFile file, List<CsvLine> lines, Violations problems) {
		return lines.stream().map((line) -> Row.read(file, line.number(), line.fields(), problems)).toList();
	}

	private static Map<String, Row> ids(Map<DataFile, List<Row>> rows, Violations problems) {
		Map<String, Row> ids = new HashMap<>();
		rows.values().stream().flatMap(List::stream).filter(Row::hasId).forEach((row) -> {
			Row first = ids.putIfAbsent(row.id(), row);
			if (first != null) {
				row.report("id", "%s stands in %s:%s already; an id is given once".formatted(row.id(),
						first.file().fileName(), first.line()), problems);
			}
		});
		return ids;
	}

	private static Map<String, List<Map<String, Object>>> derived(Map<DataFile, List<Row>> rows) {
		Map<String, List<Map<String, Object>>> derived = new LinkedHashMap<>();
		rows.forEach((file, list) -> derived.put(file.name(), list.stream().map(DatasetReader::derived).toList()));
		return derived;
	}

	private static Map<String, Object> derived(Row row) {
		Map<String, Object> derived = row.derived();
		SearchNames.addTo(derived);
		return derived;
	}

}
