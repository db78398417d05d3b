package org.coopgraph.start;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.core.NestedExceptionUtils;

/** Names the settings of an address or port at which the web server cannot listen. */
class WebServerFailureAnalyzer extends AbstractFailureAnalyzer<WebServerException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable root, WebServerException cause) {
		if (cause instanceof PortInUseException) {
			return null;
		}
		String reason = NestedExceptionUtils.getMostSpecificCause(cause).getMessage();
		return new FailureAnalysis(
				"The web server cannot listen at server.address and server.port: %s.".formatted(reason), null, cause);
	}

}
