package org.coopgraph.dataset.candidate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.coopgraph.dataset.DatasetFiles;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.Violations;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/** The files of a data set that is being changed. */
final class Tables {

	private final Map<DataFile, Resource> files = new HashMap<>();

	private final Map<DataFile, Table> tables = new HashMap<>();

	private final Violations violations;

	Tables(String location, ResourceLoader resources, Violations violations) {
		this.violations = violations;
		DatasetFiles.ALL.forEach((file) -> this.files.put(file, resources.getResource(location + file.fileName())));
	}

	/** Takes another table in place of the present one, unless it has the same rows. */
	void replace(Table other) {
		if (!table(other.file()).cells().equals(other.cells())) {
			this.tables.put(other.file(), other.changed());
		}
	}

	/** Adds the rows of another table, in place of those that have the same keys. */
	void update(Table other) {
		other.rows().forEach(table(other.file())::put);
	}

	Table table(String name) {
		return table(DatasetFiles.named(name).orElseThrow());
	}

	Table table(DataFile file) {
		return this.tables.computeIfAbsent(file, (missing) -> read(missing, missing.fileName(), resource(missing)));
	}

	/** Adds a row to a file, or replaces the one with its key. */
	void put(String name, Map<String, String> cells) {
		Table table = table(name);
		table.put(TableRow.of(table.file(), cells));
	}

	/** All files, in the order of the data set. */
	Stream<Table> all() {
		return DatasetFiles.ALL.stream().map(this::table);
	}

	/** The rows of another file; what cannot be read is reported with its name. */
	Table read(DataFile file, Path other) {
		return read(file, other.toString(), new FileSystemResource(other));
	}

	private Table read(DataFile file, String name, Resource resource) {
		try (InputStream content = resource.getInputStream()) {
			return Table.read(file, name, content, this.violations);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Resource resource(DataFile file) {
		return Objects.requireNonNull(this.files.get(file));
	}

	/** Writes all files; those that did not change stay as they are, to the byte. */
	void write(Path folder) throws IOException {
		for (DataFile file : DatasetFiles.ALL) {
			Table table = this.tables.get(file);
			if (table != null && table.isChanged()) {
				table.write(folder.resolve(file.fileName()));
			}
			else {
				copy(resource(file), folder.resolve(file.fileName()));
			}
		}
	}

	private static void copy(Resource original, Path file) throws IOException {
		try (InputStream content = original.getInputStream()) {
			Files.copy(content, file);
		}
	}

}
