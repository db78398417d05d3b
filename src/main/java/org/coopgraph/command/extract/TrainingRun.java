package org.coopgraph.command.extract;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.coopgraph.start.StartupException;
import org.springframework.util.FileSystemUtils;

/**
 * A run of the service on a store of its own, in which Java sees what the service needs.
 *
 * @param options the options of Java
 * @param folder the folder for its files
 */
record TrainingRun(AotOptions options, Path folder) {

	private static final int MINUTES_TO_END = 10;

	/**
	 * Starts the service, sends requests, and ends it, whereupon Java writes the cache.
	 * @throws StartupException if there is no cache afterwards
	 */
	void run() throws IOException, InterruptedException {
		Path store = this.folder.resolve("training");
		Path log = this.folder.resolve("training.log");
		try {
			train(store, log);
			Files.delete(log);
		}
		catch (IOException ex) {
			throw new StartupException(
					"The training run failed: %s %s may say more. Delete the folder before you try again."
						.formatted(ex.getMessage(), log),
					ex);
		}
		finally {
			FileSystemUtils.deleteRecursively(store);
		}
	}

	private void train(Path store, Path log) throws IOException, InterruptedException {
		int port = freePort();
		Process service = service(store, port).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		Runtime.getRuntime().addShutdownHook(new Thread(service::destroy));
		try {
			new TrainingRequests(port, service).send();
		}
		finally {
			end(service);
		}
		if (!Files.exists(this.options.cache())) {
			throw new IOException("Java wrote no AOT cache.");
		}
	}

	/** Settings of the environment and the working directory are of another service. */
	private ProcessBuilder service(Path store, int port) {
		List<String> arguments = new ArrayList<>(this.options.training());
		arguments.addAll(List.of("--server.address=localhost", "--server.port=" + port,
				"--coopgraph.embedded.directory=" + store, "--coopgraph.embedded.bolt-port=0"));
		ProcessBuilder service = JavaCommand.of(arguments).directory(this.folder.toFile());
		service.environment().keySet().removeIf((name) -> name.matches("(SPRING|SERVER|MANAGEMENT|COOPGRAPH)_.*"));
		return service;
	}

	private static void end(Process service) throws IOException, InterruptedException {
		service.destroy();
		if (!service.waitFor(MINUTES_TO_END, TimeUnit.MINUTES)) {
			service.destroyForcibly();
			throw new IOException("The service did not end within %s minutes.".formatted(MINUTES_TO_END));
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
