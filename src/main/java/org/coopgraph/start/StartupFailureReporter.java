package org.coopgraph.start;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.util.StringUtils;

/** Reports the reason of a failed start, without a stack trace. */
class StartupFailureReporter implements FailureAnalysisReporter {

	@Override
	public void report(FailureAnalysis analysis) {
		String action = StringUtils.hasText(analysis.getAction()) ? " " + analysis.getAction() : "";
		System.err.println("Coop Graph cannot start. " + description(analysis) + action);
	}

	/** Descriptions of other exceptions have several lines and become one. */
	private static String description(FailureAnalysis analysis) {
		return (analysis.getCause() instanceof StartupException) ? analysis.getDescription()
				: analysis.getDescription().strip().replaceAll("\\s+", " ");
	}

}
