package org.coopgraph.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DatasetVersionTests {

	private final DatasetCopy dataset;

	DatasetVersionTests(@TempDir Path folder) {
		this.dataset = DatasetCopy.in(folder);
	}

	@Test
	void shouldBeTheSameForTheSameFiles() {
		assertThat(this.dataset.reader().version()).matches("[0-9a-f]{16}")
			.isEqualTo(this.dataset.reader().version())
			.isEqualTo(this.dataset.reader().read().version());
	}

	@Test
	void shouldChangeWithAByteOfAnyFile() {
		List<String> versions = new ArrayList<>(List.of(this.dataset.reader().version()));
		for (DataFile file : DatasetFiles.ALL) {
			byte[] content = DatasetCopy.original(file.fileName());
			content[content.length - 2] ^= 1;
			this.dataset.write(file.fileName(), content);
			versions.add(this.dataset.reader().version());
		}
		assertThat(versions).hasSize(19).doesNotHaveDuplicates();
	}

}
