package org.coopgraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.HdrHistogram.Histogram;

/** Sends requests in turn, over several connections at once. */
record LoadGenerator(URI server, Rotation requests, int connections) {

	/** The times of the responses, at least one, in nanoseconds. */
	Histogram run(Duration time) {
		long end = System.nanoTime() + time.toNanos();
		try (ExecutorService threads = Executors.newFixedThreadPool(this.connections)) {
			List<CompletableFuture<Histogram>> running = Stream
				.generate(() -> CompletableFuture.supplyAsync(() -> until(end), threads))
				.limit(this.connections)
				.toList();
			Histogram all = new Histogram(3);
			running.forEach((one) -> all.add(one.join()));
			return all;
		}
	}

	private Histogram until(long end) {
		Histogram times = new Histogram(3);
		try (HttpConnection connection = new HttpConnection(this.server)) {
			long start = System.nanoTime();
			do {
				connection.send(this.requests.next());
				long now = System.nanoTime();
				times.recordValue(now - start);
				start = now;
			}
			while (start < end);
			return times;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
