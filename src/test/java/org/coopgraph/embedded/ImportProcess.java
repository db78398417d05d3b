package org.coopgraph.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.coopgraph.dataset.DatasetLoader;
import org.coopgraph.dataset.release.DirectoryLock;
import org.coopgraph.dataset.release.Release;
import org.coopgraph.dataset.release.ReleaseGraph;
import org.coopgraph.dataset.release.ReleaseSwitch;
import org.coopgraph.dataset.release.Releases;
import org.springframework.util.unit.DataSize;

/** Puts a data set in place as an import does, in a process that may be killed. */
final class ImportProcess {

	private ImportProcess() {
	}

	/** Takes the directory, the location of the base, and the folder of the candidate. */
	public static void main(String[] arguments) throws IOException {
		put(Path.of(arguments[0]), arguments[1], Path.of(arguments[2]));
		System.exit(0);
	}

	static Release put(Path directory, String base, Path candidate) throws IOException {
		Releases releases = Releases.in(directory, base);
		try (DirectoryLock _ = releases.lock()) {
			Release release = releases.add(candidate, List.of("list.csv"));
			System.out.println("added");
			new ReleaseSwitch(releases, store(directory)).to(release);
			System.out.println("switched");
			return release;
		}
	}

	private static ReleaseGraph store(Path directory) {
		ReleaseStore store = new ReleaseStore(new DatasetLoader(() -> {
			throw new IllegalStateException("A release reads its own files.");
		}), properties(directory));
		return (dataset) -> {
			store.make(dataset);
			System.out.println("built");
		};
	}

	static EmbeddedProperties properties(Path directory) {
		return new EmbeddedProperties(directory, 0, DataSize.ofMegabytes(16), DataSize.ofMegabytes(16), List.of());
	}

}
