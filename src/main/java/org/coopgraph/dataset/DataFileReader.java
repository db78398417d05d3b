package org.coopgraph.dataset;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.coopgraph.dataset.csv.CsvFile;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.Row;
import org.coopgraph.dataset.csv.Violations;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/**
 * Reads single files of a data set.
 *
 * @param location the folder of the files, a Spring resource location that ends with a
 * slash
 */
record DataFileReader(String location, ResourceLoader resources) {

	DataFileReader {
		location = location.replaceFirst("/?$", "/");
	}

	Resource resource(DataFile file) {
		return this.resources.getResource(this.location + file.fileName());
	}

	/** Empty if the file as a whole is not valid. */
	Optional<List<Row>> rows(DataFile file, Violations violations) {
		try (InputStream content = open(resource(file))) {
			return new CsvFile(file, violations).rows(content);
		}
		catch (IOException ex) {
			violations.add(file.fileName(), 1, "file",
					"cannot be read in %s; all files of a data set are required".formatted(this.location));
			return Optional.empty();
		}
	}

	/** A folder is rejected, since its stream would be the list of its entries. */
	private static InputStream open(Resource file) throws IOException {
		if (file.isFile() && file.getFile().isDirectory()) {
			throw new FileNotFoundException(file + " is a folder");
		}
		return file.getInputStream();
	}

}
