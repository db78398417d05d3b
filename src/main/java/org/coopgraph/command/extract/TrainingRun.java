package org.coopgraph.command.extract;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.coopgraph.start.StartupException;
import org.springframework.util.FileSystemUtils;

/**
 * A run of the service on a store of its own, in which Java sees what the service needs.
 *
 * @param options the options of Java
 * @param folder the folder for its files
 */
record TrainingRun(AotOptions options, Path folder) {

	/**
	 * Starts the service, sends requests, and ends it, whereupon Java writes the cache.
	 * @throws StartupException if there is no cache afterwards
	 */
	void run() throws IOException, InterruptedException {
		Path store = this.folder.resolve("training");
		Path log = this.folder.resolve("training.log");
		run(store, log, freePort());
		FileSystemUtils.deleteRecursively(store);
		if (!Files.exists(this.options.cache())) {
			throw new StartupException("No AOT cache was made; " + log + " may say why.");
		}
		Files.delete(log);
	}

	private void run(Path store, Path log, int port) throws IOException, InterruptedException {
		Process service = JavaCommand.of(arguments(store, port))
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		Runtime.getRuntime().addShutdownHook(new Thread(service::destroy));
		new TrainingRequests(port, service).send();
		service.destroy();
		service.waitFor();
	}

	private List<String> arguments(Path store, int port) {
		List<String> arguments = new ArrayList<>(this.options.training());
		arguments.addAll(List.of("--server.address=localhost", "--server.port=" + port,
				"--coopgraph.embedded.directory=" + store, "--coopgraph.embedded.bolt-port=0"));
		return arguments;
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
