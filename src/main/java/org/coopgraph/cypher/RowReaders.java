package org.coopgraph.cypher;

import org.neo4j.driver.Driver;
import org.neo4j.graphdb.GraphDatabaseService;

import org.coopgraph.cypher.row.BoltReader;
import org.coopgraph.cypher.row.EmbeddedReader;
import org.coopgraph.cypher.row.RowReader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;

/** Reads in the Neo4j of this process, if there is one, or else over Bolt. */
@Configuration(proxyBeanMethods = false)
class RowReaders {

	@Bean
	RowReader rowReader(ObjectProvider<GraphDatabaseService> embedded, Driver driver,
			DatabaseSelectionProvider database, CypherProperties properties) {
		GraphDatabaseService neo4j = embedded.getIfAvailable();
		return (neo4j != null) ? new EmbeddedReader(neo4j, properties.statementsAtOnce())
				: new BoltReader(driver, database.getDatabaseSelection().getValue());
	}

}
