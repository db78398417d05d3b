package org.coopgraph.cypher.row;

import org.junit.jupiter.api.Assumptions;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.BeanFactory;

/** The ways in which the service reads the graph. */
public enum ReaderKind {

	EMBEDDED, BOLT;

	/**
	 * A reader of the graph of the tests, which is not embedded with
	 * {@code -Pcontainers}.
	 */
	public RowReader of(BeanFactory service) {
		return (this == BOLT) ? new BoltReader(service.getBean(Driver.class), "neo4j") : embedded(service);
	}

	private static RowReader embedded(BeanFactory service) {
		RowReader reader = service.getBean(RowReader.class);
		Assumptions.assumeTrue(reader instanceof EmbeddedReader, "Neo4j runs in a container");
		return reader;
	}

}
