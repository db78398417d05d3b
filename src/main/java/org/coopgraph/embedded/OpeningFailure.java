package org.coopgraph.embedded;

import java.net.BindException;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.neo4j.internal.unsafe.NativeMemoryAllocationRefusedError;

import org.coopgraph.start.StartupException;

/** Says why Neo4j could not start, and what would help. */
record OpeningFailure(Path store, int port, Throwable failure) {

	StartupException told() {
		return new StartupException(sentence(), this.failure);
	}

	private String sentence() {
		if (isCausedBy(BindException.class::isInstance)) {
			return "Port %s, on which the embedded Neo4j would speak Bolt, is %s; name another one with coopgraph.embedded.bolt-port."
				.formatted(this.port, isCausedBy(has("Permission denied")) ? "not for this user" : "in use");
		}
		if (isCausedBy(NativeMemoryAllocationRefusedError.class::isInstance)) {
			return "The machine has not the memory that coopgraph.embedded.page-cache asks for, or .build-cache while a large store is built; name less.";
		}
		if (isCausedBy(has("No space left"))) {
			return "The disk of the store in %s is full; make room or name another directory with coopgraph.embedded.directory."
				.formatted(this.store);
		}
		return "The embedded Neo4j cannot open the store in %s; remove that directory and it will be built anew. The log beside it says more: %s."
			.formatted(this.store, this.store.resolve("logs/debug.log"));
	}

	private static Predicate<Throwable> has(String words) {
		return (cause) -> String.valueOf(cause.getMessage()).contains(words);
	}

	private boolean isCausedBy(Predicate<Throwable> reason) {
		return Stream.iterate(this.failure, (cause) -> cause != null, Throwable::getCause).anyMatch(reason);
	}

}
