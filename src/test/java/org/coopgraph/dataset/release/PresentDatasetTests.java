package org.coopgraph.dataset.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.coopgraph.dataset.DatasetCopy;
import org.coopgraph.start.StartupException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
class PresentDatasetTests {

	private final Path directory;

	private final DatasetCopy base;

	private final Releases releases;

	private final Release release;

	private final PresentDataset present;

	PresentDatasetTests(@TempDir Path directory, @TempDir Path base, @TempDir Path candidate) {
		this.directory = directory;
		this.base = DatasetCopy.smallIn(base);
		this.releases = Releases.in(directory, base.toUri().toString());
		DatasetCopy changed = DatasetCopy.smallIn(candidate)
			.append("sources.csv", "hearsay,Hearsay,https://example.coop,,SECONDARY,");
		this.release = this.releases.add(changed.folder(), List.of("list.csv"));
		this.present = new PresentDataset(this.releases);
	}

	@Test
	void shouldBeTheBaseUntilAReleaseIsPresent() {
		String version = this.base.reader().read().version();
		assertThat(this.present.read().version()).isEqualTo(version).isNotEqualTo(this.release.version());
	}

	@Test
	void shouldBeThePresentRelease(CapturedOutput output) {
		this.releases.switchTo(this.release);
		assertThat(this.present.read().version()).isEqualTo(this.release.version());
		assertThat(output).doesNotContain("has changed");
	}

	@Test
	void shouldSayThatTheBaseHasChangedSince(CapturedOutput output) {
		this.releases.switchTo(this.release);
		this.base.append("sources.csv", "later,Later,https://example.coop,,SECONDARY,");
		assertThat(this.present.read().version()).isEqualTo(this.release.version());
		assertThat(output).containsOnlyOnce("The data set in " + this.releases.base()
				+ " has changed since release 0 was made of it; the present release is served all the same");
	}

	@Test
	void shouldSayThatTheReleasesOfAnotherDataSetAreNotServed(@TempDir Path folder, CapturedOutput output) {
		DatasetCopy other = DatasetCopy.smallIn(folder);
		this.releases.switchTo(this.release);
		Releases ofOther = Releases.in(this.directory, other.folder().toUri().toString());
		assertThat(new PresentDataset(ofOther).read().version()).isEqualTo(other.reader().read().version());
		assertThat(output).containsOnlyOnce("The releases of " + this.releases.base() + " are not served");
	}

	@Test
	void shouldExplainFilesThatAnotherVersionOfTheServiceWrote() throws IOException {
		this.releases.switchTo(this.release);
		Path file = this.release.folder().resolve("people.csv");
		Files.writeString(file, Files.readString(file).replace("id,name", "id,names"));
		assertThatExceptionOfType(StartupException.class).isThrownBy(this.present::read)
			.withMessageStartingWith(
					"The files of release 1 in %s are not as this version of the service requires them; "
						.formatted(this.release.folder()))
			.withMessageContaining("people.csv:1: header: ");
	}

}
