package org.coopgraph.dataset.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.coopgraph.start.StartupException;

/**
 * The releases in a directory. They begin with the data set of
 * {@code coopgraph.dataset.location}, which is kept as the first of them; while that
 * setting names another data set, the directory has none.
 */
public final class Releases {

	private final Path directory;

	private final String base;

	private final ReleaseFolder folder;

	private Releases(Path directory, String base) {
		this.directory = directory;
		this.base = base;
		this.folder = new ReleaseFolder(directory.resolve("releases"));
	}

	/**
	 * @param directory the one of {@code coopgraph.embedded.directory}
	 * @param baseLocation the one of {@code coopgraph.dataset.location}
	 */
	public static Releases in(Path directory, String baseLocation) {
		return new Releases(directory.toAbsolutePath().normalize(), baseLocation.replaceFirst("/?$", "/"));
	}

	/** The location of the data set that the releases began with. */
	String base() {
		return this.base;
	}

	/** The location of the files of the present data set. */
	public String location() {
		return present().map(Release::location).orElse(this.base);
	}

	/** Oldest first. */
	public List<Release> all() {
		return otherBase().isPresent() ? List.of() : this.folder.all();
	}

	public Optional<Release> present() {
		return pointer().filter((pointer) -> pointer.base().equals(this.base)).map(this::named);
	}

	/** The release that the present one has replaced. */
	public Optional<Release> previous() {
		return present().map(Release::replaces).flatMap(this::withNumber);
	}

	public Optional<Release> withNumber(int number) {
		return all().stream().filter((release) -> release.number() == number).findFirst();
	}

	public Optional<Release> withVersion(String version) {
		return all().stream().filter((release) -> release.version().equals(version)).findFirst();
	}

	private Release named(Present pointer) {
		return this.folder.all()
			.stream()
			.filter((release) -> release.number() == pointer.release())
			.findFirst()
			.orElseThrow(() -> new StartupException(
					"The release %s is missing in %s; restore its folder, or remove the file %s to serve the data set of coopgraph.dataset.location."
						.formatted(pointer.release(), this.folder.path(), Present.file(this.directory))));
	}

	/** Excludes other changes of the releases until it is closed. */
	public DirectoryLock lock() {
		return DirectoryLock.tryAcquire(this.directory, "releases.lock")
			.orElseThrow(() -> new StartupException(
					"Another command changes the releases in %s; wait until it ends.".formatted(this.directory)));
	}

	/**
	 * Keeps the files of a data set as a release, which is not present yet. The data set
	 * that is present is not kept again.
	 * @throws StartupException if the files have violations
	 */
	public Release add(Path candidateFolder, List<String> importedFiles) {
		requireOwnDirectory();
		try {
			Release present = present().orElseGet(this::keepBase);
			return this.folder.add(candidateFolder.toUri().toString(), importedFiles, present.number());
		}
		catch (IOException ex) {
			throw unwritable(ex);
		}
	}

	private Release keepBase() {
		try {
			return this.folder.add(this.base, List.of(), null);
		}
		catch (IOException ex) {
			throw unwritable(ex);
		}
	}

	/** Makes a release the present one, at once. */
	public void switchTo(Release release) {
		try {
			new Present(this.base, release.number()).write(this.directory);
		}
		catch (IOException ex) {
			throw unwritable(ex);
		}
	}

	private Optional<Present> pointer() {
		return Present.read(this.directory);
	}

	/** The data set that the releases began with, if it is another one. */
	Optional<String> otherBase() {
		return pointer().map(Present::base).filter((other) -> !other.equals(this.base));
	}

	private void requireOwnDirectory() {
		if (otherBase().isPresent()) {
			throw new StartupException(
					"The directory %s holds releases of another data set than %s; set another directory with coopgraph.embedded.directory."
						.formatted(this.directory, this.base));
		}
	}

	private StartupException unwritable(IOException cause) {
		return new StartupException("The releases in %s cannot be written: %s. The present release is unchanged."
			.formatted(this.directory, cause), cause);
	}

}
