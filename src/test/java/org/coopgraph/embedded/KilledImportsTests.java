package org.coopgraph.embedded;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code -Dcoopgraph.kills=200} kills as many imports. */
@DisabledIfSystemProperty(named = "spring.profiles.active", matches = "containers",
		disabledReason = "Neo4j runs in a container")
class KilledImportsTests {

	private static final int KILLS = Integer.getInteger("coopgraph.kills", 3);

	@Test
	void shouldLeaveTheOldReleaseOrTheNewOneWhole(@TempDir Path folder) throws IOException, InterruptedException {
		KilledImports imports = new KilledImports(folder, 14);
		while (imports.number() < KILLS) {
			imports.kill();
		}
		assertThat(imports.number()).isEqualTo(KILLS);
	}

}
