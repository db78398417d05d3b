package org.coopgraph.benchmark;

import java.io.IOException;
import java.util.List;

import org.coopgraph.benchmark.Contender.Role;

/** All servers that are compared, and the Neo4j server that two of them query. */
record Contenders(JavaProcess neo4j, Contender floor, Contender sameServer,
		Contender shipped) implements AutoCloseable {

	static Contenders start(Processes processes) throws IOException {
		JavaProcess neo4j = processes.neo4j();
		return new Contenders(neo4j, new Contender(Role.FLOOR, processes.floor(neo4j), neo4j),
				new Contender(Role.SAME_SERVER, processes.onSameServer(neo4j), neo4j),
				new Contender(Role.SHIPPED, processes.asShipped(), null));
	}

	List<Contender> all() {
		return List.of(this.floor, this.sameServer, this.shipped);
	}

	/** Ends the services, and leaves Neo4j running. */
	void closeServices() throws IOException {
		this.sameServer.server().close();
		this.shipped.server().close();
	}

	@Override
	public void close() throws IOException {
		closeServices();
		this.floor.server().close();
		this.neo4j.close();
	}

}
