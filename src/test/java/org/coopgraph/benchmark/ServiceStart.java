package org.coopgraph.benchmark;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Starts the service, and measures how soon it is ready and how quick it is at once. */
record ServiceStart(String name, Command command) {

	private static final Duration WARM_UP = Duration.ofSeconds(10);

	private static final byte[] PROBE = Requests.get("/actuator/health/readiness");

	/** Starts a service. */
	interface Command {

		JavaProcess start() throws IOException;

	}

	/**
	 * Ends the service after the requests, which are sent again when it is warm.
	 */
	StartResult measure(List<byte[]> requests) throws IOException {
		long start = System.nanoTime();
		try (JavaProcess service = this.command.start()) {
			awaitReadiness(service.uri());
			Duration time = Duration.ofNanos(System.nanoTime() - start);
			Duration cpu = service.cpu();
			return new StartResult(this.name, time, cpu, times(service.uri(), requests), warm(service.uri(), requests));
		}
	}

	private static void awaitReadiness(URI service) throws IOException {
		try (HttpConnection connection = new HttpConnection(service)) {
			for (boolean ready = false; !ready;) {
				ready = isReady(connection);
			}
		}
	}

	private static boolean isReady(HttpConnection connection) throws IOException {
		try {
			connection.send(PROBE);
			return true;
		}
		catch (OverloadException notYet) {
			return false;
		}
	}

	private static long[] warm(URI service, List<byte[]> requests) throws IOException {
		if (requests.isEmpty()) {
			return new long[0];
		}
		new LoadGenerator(service, new Rotation(requests), 1).run(WARM_UP);
		return times(service, requests);
	}

	private static long[] times(URI service, List<byte[]> requests) throws IOException {
		Rotation rotation = new Rotation(requests);
		long[] times = new long[requests.size()];
		try (HttpConnection connection = new HttpConnection(service)) {
			for (int request = 0; request < times.length; request++) {
				byte[] next = rotation.next();
				long start = System.nanoTime();
				connection.send(next);
				times[request] = System.nanoTime() - start;
			}
		}
		return times;
	}

}
