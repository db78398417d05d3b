package org.coopgraph.dataset.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import org.coopgraph.dataset.DatasetCopy;
import org.coopgraph.start.StartupException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PresentDatasetTests {

	private final Logger logger = (Logger) LoggerFactory.getLogger(PresentDataset.class);

	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

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

	@BeforeEach
	void keepTheLog() {
		this.log.start();
		this.logger.setLevel(Level.INFO);
		this.logger.addAppender(this.log);
	}

	@AfterEach
	void restoreTheLog() {
		this.logger.detachAppender(this.log);
		this.logger.setLevel(null);
	}

	private List<String> messages() {
		return this.log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
	}

	@Test
	void shouldBeTheBaseUntilAReleaseIsPresent() {
		String version = this.base.reader().read().version();
		assertThat(this.present.read().version()).isEqualTo(version).isNotEqualTo(this.release.version());
	}

	@Test
	void shouldBeThePresentRelease() {
		this.releases.switchTo(this.release);
		assertThat(this.present.read().version()).isEqualTo(this.release.version());
		assertThat(messages()).isEmpty();
	}

	@Test
	void shouldSayThatTheBaseHasChangedSince() {
		this.releases.switchTo(this.release);
		this.base.append("sources.csv", "later,Later,https://example.coop,,SECONDARY,");
		assertThat(this.present.read().version()).isEqualTo(this.release.version());
		assertThat(messages()).containsExactly("The data set in " + this.releases.base()
				+ " has changed since release 0 was made of it; the present release is served all the same");
	}

	@Test
	void shouldSayThatTheReleasesOfAnotherDataSetAreNotServed(@TempDir Path folder) {
		DatasetCopy other = DatasetCopy.smallIn(folder);
		this.releases.switchTo(this.release);
		Releases ofOther = Releases.in(this.directory, other.folder().toUri().toString());
		assertThat(new PresentDataset(ofOther).read().version()).isEqualTo(other.reader().read().version());
		assertThat(messages()).singleElement()
			.asString()
			.startsWith("The releases of " + this.releases.base() + " are not served");
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
