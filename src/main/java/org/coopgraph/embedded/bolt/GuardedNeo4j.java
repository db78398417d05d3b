package org.coopgraph.embedded.bolt;

import java.nio.file.Path;
import java.util.function.Function;

import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilderImplementation;
import org.neo4j.graphdb.factory.module.GlobalModule;
import org.neo4j.graphdb.factory.module.edition.AbstractEditionModule;

/**
 * Builds a Neo4j with access control at its Bolt port: all logins but the service may
 * only read.
 */
public final class GuardedNeo4j extends DatabaseManagementServiceBuilderImplementation {

	private final BoltAccess access;

	public GuardedNeo4j(Path store, BoltAccess access) {
		super(store);
		this.access = access;
	}

	@Override
	protected Function<GlobalModule, AbstractEditionModule> getEditionFactory(Config config) {
		boolean readOnly = config.get(GraphDatabaseSettings.read_only_database_default);
		return (global) -> new GuardedEdition(global, this.access, readOnly);
	}

}
