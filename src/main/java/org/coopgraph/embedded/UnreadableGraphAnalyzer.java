package org.coopgraph.embedded;

import java.util.List;

import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Explains why the graph cannot be read at the start. */
class UnreadableGraphAnalyzer extends AbstractFailureAnalyzer<Neo4jException> {

	private static final List<String> TEMPORARY_REASONS = List.of("Timeout", "TimedOut", "timed out", "Terminated",
			"Unavailable", "Unable to acquire");

	private final Environment environment;

	UnreadableGraphAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected FailureAnalysis analyze(Throwable root, Neo4jException cause) {
		return new FailureAnalysis(message(cause.code() + " " + cause.getMessage(), cause), null, cause);
	}

	private String message(String reason, Neo4jException cause) {
		String server = this.environment.getProperty("spring.neo4j.uri");
		if (TEMPORARY_REASONS.stream().anyMatch(reason::contains)) {
			return "Neo4j did not answer the statements of the start in time; start again when the machine is less busy.";
		}
		if (StringUtils.hasText(server)) {
			return "The graph in the Neo4j server at %s cannot be read: %s".formatted(server, cause.getMessage());
		}
		return "The store of the embedded Neo4j is damaged; remove the directory %s, and the store is built again."
			.formatted(this.environment.getProperty("coopgraph.embedded.directory", "data"));
	}

}
