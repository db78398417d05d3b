package org.coopgraph.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StoreConstructionTests {

	private final Path stores;

	StoreConstructionTests(@TempDir Path stores) {
		this.stores = stores;
	}

	@Test
	void shouldRemoveAnUnfinishedStore() throws IOException {
		attempt("a", false);
		assertThat(this.stores.resolve("building")).doesNotExist();
	}

	@Test
	void shouldContinueWithWrittenData() throws IOException {
		attempt("a", true);
		try (StoreConstruction next = new StoreConstruction(this.stores, "a")) {
			assertThat(next.isWritten()).isTrue();
			assertThat(next.store().resolve("data")).hasContent("a");
		}
	}

	@Test
	void shouldNotContinueWithAnotherDataSet() throws IOException {
		attempt("a", true);
		try (StoreConstruction next = new StoreConstruction(this.stores, "b")) {
			assertThat(next.isWritten()).isFalse();
			assertThat(next.store()).isEmptyDirectory();
		}
	}

	@Test
	void shouldNameAFinishedStore() throws IOException {
		attempt("a", true);
		try (StoreConstruction next = new StoreConstruction(this.stores, "a")) {
			next.finish("a");
		}
		assertThat(this.stores.resolve("a").resolve("data")).hasContent("a");
		assertThat(this.stores.resolve("building")).doesNotExist();
	}

	private void attempt(String version, boolean written) throws IOException {
		try (StoreConstruction construction = new StoreConstruction(this.stores, version)) {
			Files.writeString(construction.store().resolve("data"), version);
			if (written) {
				construction.markWritten(version);
			}
		}
	}

}
