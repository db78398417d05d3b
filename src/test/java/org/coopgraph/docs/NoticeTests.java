package org.coopgraph.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The notice and the licence in the jar; the build itself checks the list of libraries.
 */
class NoticeTests {

	/** On the class path, other jars have notices too. */
	private static final Path CLASSES = Path.of("target/classes");

	@Test
	void shouldNameThePartsUnderTheGplWithTheirVersions() throws IOException {
		assertThat(content("META-INF/NOTICE")).contains("under the\nGNU General Public License, version 3 (GPLv3):")
			.containsPattern("- Neo4j Community Edition \\d+\\.\\d+\\.\\d+: .* org\\.neo4j and")
			.containsPattern("- Neo4j Browser \\d+\\.\\d+\\.\\d+: org\\.neo4j\\.client:neo4j-browser");
	}

	@Test
	void shouldNameTheLicenceOfTheJar() throws IOException {
		assertThat(content("META-INF/NOTICE")).contains("The runnable jar as a whole is distributed under the GPLv3.")
			.contains("The sources of Coop Graph remain under the Apache License, Version 2.0.");
	}

	@Test
	void shouldHoldTheLicenceOfTheSources() throws IOException {
		assertThat(content("META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("LICENSE")));
	}

	private static String content(String resource) throws IOException {
		return Files.readString(CLASSES.resolve(resource));
	}

}
