package org.coopgraph.command.extract;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.coopgraph.start.StartupException;

/** Extracts the packaged jar to a folder, with an AOT cache. */
@Command(name = "extract", mixinStandardHelpOptions = true,
		description = { "Extracts the packaged jar to a folder, and makes an AOT cache by a training run.",
				"The service then starts by: java @FOLDER/java.options" })
public final class ExtractCommand implements Callable<Integer> {

	@Option(names = "--to", paramLabel = "FOLDER", required = true,
			description = "A folder that is empty or does not exist.")
	private Path folder = Path.of("");

	@Override
	public Integer call() throws IOException, InterruptedException {
		Path to = this.folder.toAbsolutePath().normalize();
		requireSupport(to);
		AotOptions options = new AotOptions(PackagedJar.ofThisProcess().extract(to));
		System.out.println("Starting the service to see which classes it needs; this takes a minute or two.");
		new TrainingRun(options, to).run();
		System.out.println("The service starts by: java \"@" + options.write() + "\"");
		return 0;
	}

	/**
	 * Java separates paths by this character, and writes a cache at a normal end only.
	 */
	private static void requireSupport(Path folder) {
		if (folder.toString().contains(File.pathSeparator)) {
			throw new StartupException("The folder %s must not have a %s in its path; name another one."
				.formatted(folder, File.pathSeparator));
		}
		if (!ProcessHandle.current().supportsNormalTermination()) {
			throw new StartupException("On this operating system no AOT cache can be made.");
		}
	}

}
