package org.coopgraph.benchmark;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests that take turns, over all connections and all slices of time. */
final class Rotation {

	private final List<byte[]> requests;

	private final AtomicInteger turn = new AtomicInteger();

	Rotation(List<byte[]> requests) {
		this.requests = List.copyOf(requests);
	}

	byte[] next() {
		return this.requests.get(Math.floorMod(this.turn.getAndIncrement(), this.requests.size()));
	}

}
