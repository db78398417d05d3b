package org.coopgraph;

import org.coopgraph.cypher.StartupException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A start that failed for a reason we know is told with our own sentence. */
class StartupFailureAnalyzer extends AbstractFailureAnalyzer<StartupException> {

	@Override
	protected FailureAnalysis analyze(Throwable root, StartupException cause) {
		return new FailureAnalysis(cause.getMessage(), null, cause);
	}

}
