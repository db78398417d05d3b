package org.coopgraph.command.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The options with which Java writes and uses an AOT cache of the service.
 *
 * @param jar the jar of the service beside its libraries
 */
record AotOptions(Path jar) {

	Path cache() {
		return this.jar.resolveSibling("service.aot");
	}

	/** With them, Java writes the cache when the service ends. */
	List<String> training() {
		return with("-XX:AOTCacheOutput=");
	}

	/** Writes those that use the cache to a file, which {@code java @FILE} reads. */
	Path write() throws IOException {
		return Files.write(this.jar.resolveSibling("java.options"),
				with("-XX:AOTCache=").stream().map(AotOptions::quoted).toList());
	}

	/** Objects in the cache have the same headers as those of the service. */
	private List<String> with(String cacheOption) {
		return List.of(cacheOption + cache(), "-XX:+UseCompactObjectHeaders", "-jar", this.jar.toString());
	}

	private static String quoted(String option) {
		return '"' + option.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

}
