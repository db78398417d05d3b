package org.coopgraph.dataset.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.coopgraph.dataset.DatasetCopy;
import org.coopgraph.dataset.DatasetProperties;
import org.coopgraph.dataset.DatasetReader;
import org.coopgraph.start.StartupException;
import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReleasesTests {

	private final Path directory;

	private final DatasetCopy base;

	private final DatasetCopy candidate;

	private final Releases releases;

	ReleasesTests(@TempDir Path directory, @TempDir Path base, @TempDir Path candidate) {
		this.directory = directory;
		this.base = DatasetCopy.smallIn(base);
		this.candidate = DatasetCopy.smallIn(candidate);
		this.releases = Releases.in(directory, location(this.base));
	}

	@Test
	void shouldHaveTheBaseInPlaceWithoutAnImport() {
		assertThat(this.releases.location()).isEqualTo(location(this.base));
		assertThat(this.releases.all()).isEmpty();
		assertThat(this.releases.previous()).isEmpty();
	}

	@Test
	void shouldKeepTheBaseBesideTheFirstImport() {
		Release added = add("one");
		assertThat(this.releases.all()).extracting(Release::number).containsExactly(0, 1);
		assertThat(this.releases.all().getFirst().version()).isEqualTo(version(location(this.base)));
		assertThat(version(added.location())).isEqualTo(added.version());
		assertThat(added.importedFiles()).containsExactly("one.csv");
	}

	@Test
	void shouldPutAReleaseInPlaceOnlyWhenItIsSwitchedTo() {
		Release added = add("one");
		assertThat(this.releases.location()).isEqualTo(location(this.base));
		this.releases.switchTo(added);
		assertThat(this.releases.location()).isEqualTo(added.location());
		assertThat(reopened().present()).contains(added);
		assertThat(reopened().previous()).map(Release::number).contains(0);
	}

	@Test
	void shouldLeadBackToTheReleaseThatWasReplaced() {
		Release one = put("one");
		Release two = put("two");
		assertThat(this.releases.previous()).contains(one);
		this.releases.switchTo(one);
		assertThat(this.releases.previous()).map(Release::number).contains(0);
		Release three = put("three");
		assertThat(three.number()).isEqualTo(3);
		assertThat(this.releases.previous()).contains(one);
		assertThat(this.releases.all()).contains(two);
	}

	@Test
	void shouldFindAReleaseWithTheSameContentAgain() {
		Release one = put("one");
		this.releases.switchTo(this.releases.previous().orElseThrow());
		assertThat(this.releases.add(this.candidate.folder(), List.of("one.csv"))).isEqualTo(one);
		assertThat(this.releases.all()).hasSize(2);
	}

	@Test
	void shouldLeadBackToTheReleaseThatAnOlderContentReplaced(@TempDir Path folder) {
		Release one = put("one");
		DatasetCopy copy = DatasetCopy.smallIn(folder)
			.append("sources.csv", "one,one,https://example.coop,,SECONDARY,");
		Release two = put("two");
		Release again = this.releases.add(copy.folder(), List.of("one.csv"));
		this.releases.switchTo(again);
		assertThat(again.version()).isEqualTo(one.version());
		assertThat(this.releases.previous()).contains(two);
	}

	@Test
	void shouldNotKeepThePresentDataSetAgain() {
		Release one = put("one");
		assertThat(this.releases.add(this.candidate.folder(), List.of("again.csv"))).isEqualTo(one);
	}

	@Test
	void shouldIgnoreReleasesOfAnotherBase(@TempDir Path folder) {
		put("one");
		String location = location(DatasetCopy.smallIn(folder));
		Releases other = Releases.in(this.directory, location);
		assertThat(other.location()).isEqualTo(location);
		assertThat(other.all()).isEmpty();
		assertThatExceptionOfType(StartupException.class)
			.isThrownBy(() -> other.add(this.candidate.folder(), List.of()))
			.withMessage(
					"The directory %s holds releases of another data set than %s; set another directory with coopgraph.embedded.directory.",
					this.directory, location);
	}

	@Test
	void shouldRefuseACandidateWithViolationsAndKeepThePresentRelease() {
		Release one = put("one");
		this.candidate.append("people.csv", "Nobody,,hearsay");
		assertThatExceptionOfType(StartupException.class)
			.isThrownBy(() -> this.releases.add(this.candidate.folder(), List.of()))
			.withMessageContaining("people.csv:");
		assertThat(this.releases.all()).hasSize(2);
		assertThat(this.releases.present()).contains(one);
	}

	@Test
	void shouldRefuseADataSetWithSyntheticOrganisations() {
		this.base.write("synthetic.csv", new byte[0]);
		assertThatExceptionOfType(StartupException.class).isThrownBy(() -> add("one"))
			.withMessage("The data set in %s has synthetic organisations, which take no imports; generate it anew.",
					location(this.base));
	}

	@Test
	void shouldReplaceTheRemainsOfAnInterruptedAddition() throws IOException {
		Files.createDirectories(this.directory.resolve("releases/adding"));
		Files.writeString(this.directory.resolve("releases/adding/synthetic.csv"), "half a file");
		Files.writeString(this.directory.resolve("present.next"), "{");
		Release one = put("one");
		assertThat(one.folder().resolve("synthetic.csv")).doesNotExist();
		assertThat(this.directory.resolve("releases/adding")).doesNotExist();
	}

	@Test
	void shouldExplainAPointerThatNamesNoRelease() throws IOException {
		Path present = this.directory.resolve("present");
		Files.writeString(present, "nonsense");
		assertThatExceptionOfType(StartupException.class).isThrownBy(this.releases::location)
			.withMessage(
					"The file %s does not name a release; remove it to serve the data set of coopgraph.dataset.location.",
					present);
		Files.writeString(present, "{\"base\":\"%s\",\"release\":7}".formatted(location(this.base)));
		assertThatExceptionOfType(StartupException.class).isThrownBy(this.releases::location)
			.withMessageStartingWith("The release 7 is missing in " + this.directory.resolve("releases"));
	}

	@Test
	void shouldLetOneCommandAtATimeChangeThem() throws IOException {
		try (DirectoryLock held = this.releases.lock()) {
			assertThat(held).isNotNull();
			assertThatExceptionOfType(StartupException.class).isThrownBy(() -> reopened().lock())
				.withMessage("Another command changes the releases in %s; wait until it ends.", this.directory);
		}
		reopened().lock().close();
	}

	private Release put(String name) {
		Release release = add(name);
		this.releases.switchTo(release);
		return release;
	}

	private Release add(String name) {
		this.candidate.append("sources.csv", "%1$s,%1$s,https://example.coop,,SECONDARY,".formatted(name));
		return this.releases.add(this.candidate.folder(), List.of(name + ".csv"));
	}

	private Releases reopened() {
		return Releases.in(this.directory, location(this.base));
	}

	private static String location(DatasetCopy dataset) {
		return dataset.folder().toUri().toString();
	}

	private static String version(String location) {
		return new DatasetReader(new DatasetProperties(location, DatasetProperties.Load.NEVER),
				new DefaultResourceLoader())
			.read()
			.version();
	}

}
