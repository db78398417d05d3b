package org.coopgraph.embedded.bolt;

import java.lang.reflect.Field;
import java.util.List;

import org.neo4j.bolt.BoltServer;
import org.neo4j.bolt.protocol.common.connector.netty.AbstractNettyConnector;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.kernel.lifecycle.Lifecycle;

/** The Bolt port of a Neo4j, which another one may take over. */
public record BoltPort(List<? extends Lifecycle> connectors) {

	public static BoltPort of(GraphDatabaseService neo4j) {
		return new BoltPort(
				((GraphDatabaseAPI) neo4j).getDependencyResolver().resolveDependency(BoltServer.class).getConnectors());
	}

	/** Accepts no connection any more, and closes those without a statement. */
	public void close() {
		this.connectors.forEach((connector) -> {
			try {
				connector.stop();
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	/** A connector starts once only, unless it forgets that it did. */
	public void reopen() {
		this.connectors.forEach((connector) -> {
			try {
				Field channel = AbstractNettyConnector.class.getDeclaredField("channel");
				channel.setAccessible(true);
				channel.set(connector, null);
				connector.start();
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

}
