package org.coopgraph.release;

import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.coopgraph.dataset.change.DatasetChanges;
import org.coopgraph.dataset.release.Release;
import org.coopgraph.graphql.error.BadRequestException;
import org.springframework.stereotype.Component;

/** The changes between releases, compared once and kept within a bound of memory. */
@Component
class ReleaseChanges {

	/** Rows and fields, of which each takes some 50 bytes and its values. */
	private static final int MAX_SIZE = 300_000;

	private static final ChangeList NONE = ChangeList.of(new DatasetChanges(List.of()));

	private final ServedRelease served;

	private final Cache<Versions, ChangeList> changes = Caffeine.newBuilder()
		.maximumWeight(MAX_SIZE)
		.weigher((Versions versions, ChangeList list) -> list.size())
		.build();

	private record Versions(String before, String after) {
	}

	ReleaseChanges(ServedRelease served) {
		this.served = served;
	}

	/**
	 * Empty when the data set that is served is none of the releases.
	 * @throws BadRequestException if no release has the version
	 */
	Optional<ChangeList> since(String version) {
		if (this.served.version().filter(version::equals).isPresent()) {
			return Optional.of(NONE);
		}
		Release before = this.served.withVersion(version).orElseThrow(() -> unknown(version));
		return this.served.release()
			.map((after) -> this.changes.get(new Versions(before.version(), after.version()),
					(_) -> ChangeList.of(DatasetChanges.between(before.read(), after.read()))));
	}

	private BadRequestException unknown(String version) {
		return new BadRequestException("There is no release with the version \"%s\"; there are %s.".formatted(
				version.substring(0, Math.min(version.length(), 40)), String.join(", ", this.served.knownVersions())));
	}

}
