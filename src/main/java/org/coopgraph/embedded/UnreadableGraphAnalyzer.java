package org.coopgraph.embedded;

import org.coopgraph.cypher.row.FailureReason;
import org.coopgraph.cypher.row.StatementException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Explains why the graph cannot be read at the start. */
class UnreadableGraphAnalyzer extends AbstractFailureAnalyzer<StatementException> {

	private final Environment environment;

	UnreadableGraphAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected FailureAnalysis analyze(Throwable root, StatementException cause) {
		return new FailureAnalysis(message(cause), null, cause);
	}

	private String message(StatementException cause) {
		String server = this.environment.getProperty("spring.neo4j.uri");
		if (isTemporary(cause)) {
			return "Neo4j did not answer the statements of the start in time; start again when the machine is less busy.";
		}
		if (StringUtils.hasText(server)) {
			return "The graph in the Neo4j server at %s cannot be read: %s".formatted(server, cause.getMessage());
		}
		return "The store of the embedded Neo4j is damaged; remove the directory %s, and the store is built again."
			.formatted(this.environment.getProperty("coopgraph.embedded.directory", "data"));
	}

	private static boolean isTemporary(StatementException cause) {
		return cause.reason() != FailureReason.FAULT || String.valueOf(cause.getMessage()).contains("terminated");
	}

}
