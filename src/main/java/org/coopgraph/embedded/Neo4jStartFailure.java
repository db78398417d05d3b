package org.coopgraph.embedded;

import java.net.BindException;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.neo4j.internal.unsafe.NativeMemoryAllocationRefusedError;

import org.coopgraph.start.StartupException;

/** Explains why Neo4j could not start, and what to do about it. */
record Neo4jStartFailure(Path store, int port, Throwable failure) {

	StartupException toStartupException() {
		return new StartupException(message(), this.failure);
	}

	private String message() {
		if (isCausedBy(BindException.class::isInstance)) {
			return "The Bolt port %s of the embedded Neo4j is %s; set another port with coopgraph.embedded.bolt-port."
				.formatted(this.port,
						isCausedBy(messageContains("Permission denied")) ? "not permitted for this user" : "in use");
		}
		if (isCausedBy(NativeMemoryAllocationRefusedError.class::isInstance)) {
			return "The machine has not enough memory for coopgraph.embedded.page-cache, or for .build-cache while a large store is built; set lower values.";
		}
		if (isCausedBy(messageContains("No space left"))) {
			return "The disk of the store in %s is full; free space or set another directory with coopgraph.embedded.directory."
				.formatted(this.store);
		}
		return "The embedded Neo4j cannot open the store in %s; remove this directory, and the store is built again. The log has the details: %s."
			.formatted(this.store, this.store.resolve("logs/debug.log"));
	}

	private static Predicate<Throwable> messageContains(String text) {
		return (cause) -> String.valueOf(cause.getMessage()).contains(text);
	}

	private boolean isCausedBy(Predicate<Throwable> reason) {
		return Stream.iterate(this.failure, (cause) -> cause != null, Throwable::getCause).anyMatch(reason);
	}

}
