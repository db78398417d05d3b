package org.coopgraph.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import org.coopgraph.Facts;

import static org.assertj.core.api.Assertions.assertThat;

class DatasetDocumentTests {

	@Test
	void shouldListEveryFileWithItsNumberOfRows() throws IOException {
		String document = Files.readString(Path.of("src/main/resources/dataset/SOURCES.md"));
		assertThat(Facts.files()).isNotEmpty()
			.allSatisfy((file) -> assertThat(document)
				.contains("| `%s.csv` | %d |".formatted(file, Facts.of(file).size())));
	}

}
