package org.coopgraph.cypher;

import java.util.HashSet;
import java.util.Set;

/**
 * The threads that wait for the statements of a request. They are interrupted when it
 * ends, which ends the statements in this process.
 */
final class WaitingThreads {

	private final Set<Thread> threads = new HashSet<>();

	private boolean ended;

	synchronized void enter() {
		this.threads.add(Thread.currentThread());
		if (this.ended) {
			Thread.currentThread().interrupt();
		}
	}

	/** What the thread does next is not interrupted. */
	synchronized void leave() {
		this.threads.remove(Thread.currentThread());
		if (this.ended) {
			Thread.interrupted();
		}
	}

	synchronized void end() {
		this.ended = true;
		this.threads.forEach(Thread::interrupt);
	}

}
