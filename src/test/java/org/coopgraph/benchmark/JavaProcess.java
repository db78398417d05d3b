package org.coopgraph.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server in a Java process of its own, which prints its address when it is ready.
 */
final class JavaProcess implements AutoCloseable {

	private static final Pattern READY = Pattern.compile("(?i)\\bready\\b.*?(\\w+://localhost:\\d+)");

	private final Process process;

	private final URI uri;

	private final UsageMeter meter;

	private JavaProcess(Process process, URI uri) throws IOException {
		this.process = process;
		this.uri = uri;
		this.meter = new UsageMeter(process.pid());
	}

	/**
	 * Starts Java with arguments, and copies its output to the output of this process.
	 */
	static JavaProcess start(List<String> arguments) throws IOException {
		Process process = java(arguments).redirectErrorStream(true).start();
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
		BufferedReader output = process.inputReader();
		URI uri = ready(output);
		Thread.ofVirtual().start(() -> output.lines().forEach(System.out::println));
		return new JavaProcess(process, uri);
	}

	/** Runs Java to its end. */
	static void run(String... arguments) throws IOException {
		Process process = java(List.of(arguments)).inheritIO().start();
		if (process.onExit().join().exitValue() != 0) {
			throw new IOException("java %s failed".formatted(String.join(" ", arguments)));
		}
	}

	private static ProcessBuilder java(List<String> arguments) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
		command.addAll(arguments);
		return new ProcessBuilder(command);
	}

	private static URI ready(BufferedReader output) throws IOException {
		for (String line = output.readLine(); line != null; line = output.readLine()) {
			System.out.println(line);
			Matcher ready = READY.matcher(line);
			if (ready.find()) {
				return URI.create(ready.group(1));
			}
		}
		throw new IOException("The server ended before it was ready");
	}

	URI uri() {
		return this.uri;
	}

	ProcessUsage usage() {
		return this.meter.usage();
	}

	/** Bytes of the heap that are in use after a collection of garbage. */
	long heap() {
		return this.meter.heap();
	}

	/** The time on a core since the process began. */
	Duration cpu() {
		return this.process.info().totalCpuDuration().orElseThrow();
	}

	@Override
	public void close() throws IOException {
		this.meter.close();
		this.process.destroy();
		this.process.onExit().join();
	}

}
