package org.coopgraph.benchmark;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests that take turns, over all connections and all slices of time. */
final class Rotation {

	private final List<UniqueRequest> requests;

	private final AtomicInteger turn = new AtomicInteger();

	Rotation(List<byte[]> requests) {
		this.requests = requests.stream().map(UniqueRequest::of).toList();
	}

	byte[] next() {
		return this.requests.get(Math.floorMod(this.turn.getAndIncrement(), this.requests.size())).next();
	}

}
