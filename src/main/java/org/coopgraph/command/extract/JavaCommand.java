package org.coopgraph.command.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Starts processes on the Java of this process. */
final class JavaCommand {

	private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

	private JavaCommand() {
	}

	static ProcessBuilder of(String... arguments) {
		return of(List.of(arguments));
	}

	static ProcessBuilder of(List<String> arguments) {
		return new ProcessBuilder(Stream.concat(Stream.of(JAVA), arguments.stream()).toList());
	}

}
