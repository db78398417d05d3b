package org.coopgraph.command;

import org.coopgraph.dataset.release.ReleaseConfiguration;
import org.coopgraph.dataset.release.ReleaseGraph;
import org.coopgraph.dataset.release.ReleaseSwitch;
import org.coopgraph.dataset.release.Releases;
import org.coopgraph.embedded.ReleaseStore;
import org.coopgraph.server.ServerLoad;
import org.coopgraph.start.ExternalServerCondition;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;

/** What the commands need that change releases, and not part of the service. */
@Import({ ReleaseConfiguration.class, ReleaseStore.class, ServerLoad.class, ReleaseContext.Server.class })
class ReleaseContext {

	@Bean
	ReleaseSwitch releaseSwitch(Releases releases, ReleaseGraph graph) {
		return new ReleaseSwitch(releases, graph);
	}

	/** The connection to a server that the settings name. */
	@Conditional(ExternalServerCondition.class)
	@ImportAutoConfiguration(Neo4jAutoConfiguration.class)
	static class Server {

	}

}
