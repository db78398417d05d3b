package org.coopgraph.cypher;

import org.coopgraph.cypher.Generation.Scope;
import org.coopgraph.cypher.row.EmbeddedReader;
import org.coopgraph.cypher.row.RowReader;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The state of the graph that requests read, and its replacement. */
@Component
final class Generations implements DisposableBean {

	private volatile Generation latest;

	Generations(RowReader rows) {
		this.latest = new Generation(rows);
	}

	/** That of the request for which this thread works, or else the latest one. */
	Generation current() {
		Generation bound = Generation.bound();
		return (bound != null) ? bound : this.latest;
	}

	Generation latest() {
		return this.latest;
	}

	/** The latest one, which does not end before it is released. */
	Generation hold() {
		Generation held = this.latest;
		while (!held.tryHold()) {
			held = this.latest;
		}
		return held;
	}

	/** Runs a task that reads one state, although no request does. */
	void whole(Runnable task) {
		Generation held = hold();
		try (Scope _ = held.bind()) {
			task.run();
		}
		finally {
			held.release();
		}
	}

	/** Gives another state of the same graph to all requests that begin. */
	void replace(Generation next) {
		replace(next, () -> {
		});
	}

	/**
	 * Gives another state to all requests that begin.
	 * @param ended runs when the requests that began before have ended
	 */
	void replace(Generation next, Runnable ended) {
		Generation replaced = this.latest;
		this.latest = next;
		replaced.replaced(ended);
	}

	/** Ends the statements that run, before Neo4j stops. */
	@Override
	public void destroy() {
		close(this.latest.rows());
	}

	static void close(RowReader rows) {
		if (rows instanceof EmbeddedReader embedded) {
			embedded.close();
		}
	}

}
