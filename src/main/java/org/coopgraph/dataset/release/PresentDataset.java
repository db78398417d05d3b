package org.coopgraph.dataset.release;

import java.io.IOException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.coopgraph.dataset.CheckedDataset;
import org.coopgraph.start.StartupException;

/** The data set that is to be served: the present release, or the base without one. */
final class PresentDataset {

	private static final Logger logger = LoggerFactory.getLogger(PresentDataset.class);

	private final Releases releases;

	PresentDataset(Releases releases) {
		this.releases = releases;
	}

	/**
	 * Reads and checks its files.
	 * @throws StartupException if they have violations
	 */
	CheckedDataset read() {
		this.releases.otherBase()
			.ifPresent((other) -> logger.warn(
					"The releases of {} are not served, for coopgraph.dataset.location names another data set, {}",
					other, this.releases.base()));
		return this.releases.present().map(this::read).orElseGet(() -> new ReleaseFiles(this.releases.base()).read());
	}

	private CheckedDataset read(Release release) {
		CheckedDataset dataset = release.read();
		reportChangedBase();
		return dataset;
	}

	/** Another version of the service may bring another data set of its own. */
	private void reportChangedBase() {
		this.releases.all()
			.stream()
			.filter((release) -> release.replaces() == null)
			.reduce((_, last) -> last)
			.filter(this::differsFromBase)
			.ifPresent((first) -> logger.info(
					"The data set in {} has changed since release {} was made of it; the present release is served all the same",
					this.releases.base(), first.number()));
	}

	private boolean differsFromBase(Release first) {
		try {
			return !new ReleaseFiles(first.location()).equal(new ReleaseFiles(this.releases.base()));
		}
		catch (IOException ex) {
			throw new StartupException("The data set in %s cannot be read.".formatted(this.releases.base()), ex);
		}
	}

}
