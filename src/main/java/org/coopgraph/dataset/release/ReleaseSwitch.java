package org.coopgraph.dataset.release;

import java.util.Optional;

import org.coopgraph.start.StartupException;

/**
 * Puts releases in place. A process that ends in between leaves the release that was
 * present, or the other one, whole.
 */
public final class ReleaseSwitch {

	private final Releases releases;

	private final ReleaseGraph graph;

	public ReleaseSwitch(Releases releases, ReleaseGraph graph) {
		this.releases = releases;
		this.graph = graph;
	}

	/** Makes the graph of a release, and the release present after that. */
	public void to(Release release) {
		this.graph.make(release.read());
		this.releases.switchTo(release);
	}

	/**
	 * Puts an earlier release in place again.
	 * @param number of the release; the one that the present one has replaced if empty
	 */
	public Release back(Optional<Integer> number) {
		Release release = number.map(this::existing).orElseGet(this::previous);
		to(release);
		return release;
	}

	private Release existing(int number) {
		return this.releases.withNumber(number)
			.orElseThrow(() -> new StartupException(
					"There is no release %s; the command \"releases\" lists those that there are.".formatted(number)));
	}

	private Release previous() {
		return this.releases.previous()
			.orElseThrow(() -> new StartupException(
					"There is no earlier release; the data set that is served is the first."));
	}

}
