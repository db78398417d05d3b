package org.coopgraph.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.Row;
import org.coopgraph.dataset.csv.Violations;
import org.coopgraph.start.StartupException;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/** Reads and checks all files of a data set before anything is written. */
public final class DatasetReader {

	private final DataFileReader files;

	public DatasetReader(DatasetProperties properties, ResourceLoader resources) {
		this.files = new DataFileReader(properties.location(), resources);
	}

	/** A reader of the data set at a location, whatever the settings. */
	public static DatasetReader at(String location) {
		return new DatasetReader(new DatasetProperties(location, DatasetProperties.Load.NEVER),
				new DefaultResourceLoader());
	}

	/**
	 * @throws StartupException if the data set has synthetic organisations
	 */
	public void requireReal() {
		if (content(OrganisationFiles.SYNTHETIC).exists()) {
			throw new StartupException(
					"The data set in %s has synthetic organisations, which take no imports; generate it anew."
						.formatted(this.files.location()));
		}
	}

	/**
	 * The data set.
	 * @throws StartupException if its files have violations, with all of them
	 */
	public CheckedDataset read() {
		requireFolder();
		Violations violations = new Violations();
		Map<DataFile, List<Row>> rows = new LinkedHashMap<>();
		DatasetFiles.ALL
			.forEach((file) -> this.files.rows(file, violations).ifPresent((parsed) -> rows.put(file, parsed)));
		ReferenceCheck.check(rows, violations);
		violations.throwIfAny();
		return dataset(withDerivedValues(rows));
	}

	/** The content of one of the files, as it is. */
	public Resource content(DataFile file) {
		return this.files.resource(file);
	}

	private void requireFolder() {
		if (DatasetFiles.ALL.stream().noneMatch((file) -> this.files.resource(file).exists())) {
			throw new StartupException(
					"There is no data set in %s; coopgraph.dataset.location must name a folder with its files."
						.formatted(this.files.location()));
		}
	}

	private static Map<String, List<Map<String, Object>>> withDerivedValues(Map<DataFile, List<Row>> files) {
		Map<String, List<Map<String, Object>>> derived = new LinkedHashMap<>();
		files.forEach(
				(file, rows) -> derived.put(file.name(), rows.stream().map(DatasetReader::withDerivedValues).toList()));
		return derived;
	}

	private static Map<String, Object> withDerivedValues(Row row) {
		Map<String, Object> derived = row.withDerivedValues();
		SearchNames.addTo(derived);
		return derived;
	}

	private CheckedDataset dataset(Map<String, List<Map<String, Object>>> rows) {
		Path syntheticFile = syntheticFile();
		return new CheckedDataset(DatasetVersion.of(rows, syntheticFile), rows, syntheticFile);
	}

	private @Nullable Path syntheticFile() {
		Resource file = this.files.resource(OrganisationFiles.SYNTHETIC);
		try {
			return file.exists() ? file.getFilePath() : null;
		}
		catch (IOException ex) {
			throw new StartupException("%s must be a file of its own, not part of an archive.".formatted(file), ex);
		}
	}

}
