package org.coopgraph.embedded.bolt;

import java.util.concurrent.Semaphore;
import java.util.function.Predicate;

import org.neo4j.bolt.protocol.common.connector.connection.Connection;
import org.neo4j.bolt.protocol.common.connector.listener.ConnectorListener;

/** Registers a listener with every new connection. */
record ReaderConnections(Predicate<String> origins, Semaphore permits) implements ConnectorListener {

	@Override
	public void onConnectionCreated(Connection connection) {
		connection.registerListener(new ReaderConnection(connection, this.origins, this.permits));
	}

}
