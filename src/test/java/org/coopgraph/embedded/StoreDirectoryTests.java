package org.coopgraph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StoreDirectoryTests {

	private final Path directory;

	private final StoreDirectory stores;

	StoreDirectoryTests(@TempDir Path directory) {
		this.directory = directory;
		this.stores = new StoreDirectory(directory);
	}

	@Test
	void shouldKeepTheStoresThatAWayLeadsTo() throws IOException {
		String oldest = build(1);
		String previous = build(2);
		String other = build(3);
		String served = build(4);
		String later = build(5);
		this.stores.removeOlderThan(served, Optional.of(previous));
		assertThat(this.directory).isDirectoryNotContaining((entry) -> entry.endsWith(oldest) || entry.endsWith(other));
		assertThat(this.stores.has(previous) && this.stores.has(served) && this.stores.has(later)).isTrue();
	}

	private String build(int minute) throws IOException {
		String version = "%016x".formatted(minute);
		Path store = Files.createDirectory(this.directory.resolve(version));
		Path built = Files.createFile(store.resolve(StoreConstruction.BUILT_FILE));
		Files.setLastModifiedTime(built, FileTime.fromMillis(60_000L * minute));
		return version;
	}

}
