package org.coopgraph.cypher;

import java.util.function.IntFunction;

import org.coopgraph.cypher.row.EmbeddedReader;
import org.springframework.stereotype.Component;

/** Puts another graph in this process in the place of the one that is served. */
@Component
public final class GraphSwitch {

	private final Snapshots snapshots;

	private final CypherProperties properties;

	GraphSwitch(Snapshots snapshots, CypherProperties properties) {
		this.snapshots = snapshots;
		this.properties = properties;
	}

	/**
	 * Reads all snapshots from a graph, and gives it to the requests that begin then.
	 * @param reader makes the reader of the graph, with a number of threads
	 * @param ended runs when no request reads the former graph
	 */
	public void to(IntFunction<EmbeddedReader> reader, Runnable ended) {
		EmbeddedReader rows = reader.apply(this.properties.statementsAtOnce());
		try {
			this.snapshots.switchTo(rows, ended);
		}
		catch (RuntimeException ex) {
			rows.close();
			throw ex;
		}
	}

}
