package org.coopgraph.embedded.bolt;

import java.util.concurrent.Semaphore;
import java.util.function.Predicate;

import org.neo4j.bolt.protocol.common.connector.connection.Connection;
import org.neo4j.bolt.protocol.common.connector.listener.ConnectorListener;

/** Watches every connection from its beginning. */
record ReaderConnections(Predicate<String> origins, Semaphore turns) implements ConnectorListener {

	@Override
	public void onConnectionCreated(Connection connection) {
		connection.registerListener(new ReaderConnection(connection, this.origins, this.turns));
	}

}
