package org.coopgraph.embedded;

import java.nio.file.Path;
import java.util.List;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.neo4j.Neo4jContainer;

import org.coopgraph.Neo4jContainerConfiguration;
import org.springframework.util.unit.DataSize;

/**
 * A Neo4j that tests may write to, inside this process or, with {@code -Pcontainers}, in
 * a container.
 */
public final class ScratchNeo4j implements AutoCloseable {

	public static final String DATABASE = Neo4jInstance.DATABASE;

	private final Runnable stop;

	private final String uri;

	private final Driver driver;

	private ScratchNeo4j(Runnable stop, String uri) {
		this.stop = stop;
		this.uri = uri;
		this.driver = GraphDatabase.driver(uri, AuthTokens.none());
	}

	public static ScratchNeo4j start(Path directory) {
		return "containers".equals(System.getProperty("spring.profiles.active")) ? inContainer() : inProcess(directory);
	}

	private static ScratchNeo4j inContainer() {
		Neo4jContainer container = new Neo4jContainer(Neo4jContainerConfiguration.IMAGE).withoutAuthentication();
		container.start();
		return new ScratchNeo4j(container::stop, container.getBoltUrl());
	}

	private static ScratchNeo4j inProcess(Path directory) {
		Neo4jInstance neo4j = Neo4jInstance.writable(directory,
				new EmbeddedProperties(directory, 0, DataSize.ofMegabytes(16), DataSize.ofMegabytes(16), List.of()),
				AnyLogin.access());
		return new ScratchNeo4j(neo4j::close, neo4j.uri().toString());
	}

	public String uri() {
		return this.uri;
	}

	public Driver driver() {
		return this.driver;
	}

	@Override
	public void close() {
		this.driver.close();
		this.stop.run();
	}

}
