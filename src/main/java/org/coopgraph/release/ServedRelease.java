package org.coopgraph.release;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import org.coopgraph.cypher.Snapshots;
import org.coopgraph.dataset.release.Release;
import org.coopgraph.dataset.release.Releases;
import org.springframework.stereotype.Component;

/** The release that a request reads, among all releases. */
@Component
class ServedRelease {

	private static final int REMEMBERED = 10;

	private final Releases releases;

	private final Snapshots snapshots;

	/** A new version of the service gives the files of a release another version. */
	private final LoadingCache<Release, String> versions = Caffeine.newBuilder()
		.maximumSize(REMEMBERED)
		.build((release) -> release.read().version());

	ServedRelease(Releases releases, Snapshots snapshots) {
		this.releases = releases;
		this.snapshots = snapshots;
	}

	/** The version of the data set that is served, empty without one. */
	Optional<String> version() {
		return this.snapshots.version();
	}

	/** Empty when the data set that is served is none of the releases. */
	Optional<Release> release() {
		return version().flatMap((version) -> withVersion(version)
			.or(() -> this.releases.present().filter((present) -> this.versions.get(present).equals(version))));
	}

	Optional<Release> withVersion(String version) {
		return this.releases.withVersion(version);
	}

	/** Latest first. */
	List<String> knownVersions() {
		return Stream.concat(version().stream(), this.releases.all().reversed().stream().map(Release::version))
			.distinct()
			.limit(REMEMBERED)
			.toList();
	}

}
