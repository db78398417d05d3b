package org.coopgraph.command.extract;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.JarFile;

import org.coopgraph.start.StartupException;
import org.springframework.boot.system.ApplicationHome;

/** The jar that Spring Boot packaged, with all libraries inside. */
record PackagedJar(Path file) {

	/**
	 * The jar from which this process was started.
	 * @throws StartupException if it was started from something else
	 */
	static PackagedJar ofThisProcess() throws IOException {
		File source = new ApplicationHome(PackagedJar.class).getSource();
		if (source == null || !isPackaged(source)) {
			throw new StartupException(
					"Only the packaged jar can be extracted: java -jar target/coop-graph-*.jar extract --to FOLDER");
		}
		return new PackagedJar(source.toPath());
	}

	private static boolean isPackaged(File source) throws IOException {
		if (!source.isFile()) {
			return false;
		}
		try (JarFile jar = new JarFile(source)) {
			return jar.getEntry("BOOT-INF/classes/") != null;
		}
	}

	/**
	 * Extracts it by the tools of Spring Boot inside it, and returns the jar of the
	 * service beside its libraries.
	 * @throws StartupException if the folder is not empty
	 */
	Path extract(Path folder) throws IOException, InterruptedException {
		Process tools = JavaCommand
			.of("-Djarmode=tools", "-jar", this.file.toString(), "extract", "--destination", folder.toString())
			.inheritIO()
			.start();
		if (tools.waitFor() != 0) {
			throw new StartupException("The jar could not be extracted to " + folder + ".");
		}
		return folder.resolve(String.valueOf(this.file.getFileName()));
	}

}
