package org.coopgraph.dataset.candidate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.coopgraph.dataset.CheckedDataset;
import org.coopgraph.dataset.DatasetReader;
import org.coopgraph.dataset.change.DatasetChanges;
import org.coopgraph.dataset.csv.Violations;
import org.coopgraph.dataset.form.Notices;
import org.coopgraph.start.StartupException;
import org.springframework.core.io.ResourceLoader;
import org.springframework.util.FileSystemUtils;

/**
 * The present data set with the rows of imported files, in a folder of its own that is
 * removed at the end.
 *
 * @param changes how it differs from the present data set
 * @param notices what was left out or kept
 */
public record Candidate(Path folder, DatasetChanges changes, Notices notices) implements AutoCloseable {

	/**
	 * Makes and checks a candidate.
	 * @param location of the present data set
	 * @throws StartupException if the files have violations, with all of them
	 */
	public static Candidate of(ImportRequest request, String location, ResourceLoader resources) {
		DatasetReader reader = DatasetReader.at(location);
		reader.requireReal();
		CheckedDataset present = reader.read();
		Violations violations = new Violations();
		Notices notices = new Notices();
		Tables tables = new Tables(location, resources, violations);
		new Import(request, tables, violations, notices).run();
		violations.throwIfAny("Nothing is imported");
		return checked(tables, present, notices);
	}

	private static Candidate checked(Tables tables, CheckedDataset present, Notices notices) {
		Path folder = temporaryFolder();
		try {
			tables.write(folder);
			CheckedDataset imported = DatasetReader.at(folder.toUri().toString()).read();
			return new Candidate(folder, DatasetChanges.between(present, imported), notices);
		}
		catch (IOException ex) {
			remove(folder);
			throw new StartupException("The folder %s cannot be written to: %s.".formatted(folder, ex), ex);
		}
		catch (RuntimeException ex) {
			remove(folder);
			throw ex;
		}
	}

	private static Path temporaryFolder() {
		try {
			return Files.createTempDirectory("coop-graph-import");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		remove(this.folder);
	}

	private static void remove(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
