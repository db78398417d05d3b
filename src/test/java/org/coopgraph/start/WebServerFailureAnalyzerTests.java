package org.coopgraph.start;

import org.junit.jupiter.api.Test;

import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;

import static org.assertj.core.api.Assertions.assertThat;

class WebServerFailureAnalyzerTests {

	private final WebServerFailureAnalyzer analyzer = new WebServerFailureAnalyzer();

	@Test
	void shouldReportTheSettingsOfAnAddressThatCannotBeUsed() {
		Exception failure = new WebServerException("Unable to start",
				new IllegalArgumentException("port out of range"));
		assertThat(this.analyzer.analyze(new IllegalStateException(failure))).isNotNull()
			.extracting("description")
			.isEqualTo("The web server cannot listen at server.address and server.port: port out of range.");
	}

	@Test
	void shouldLeaveAPortThatIsInUseToSpringBoot() {
		assertThat(this.analyzer.analyze(new PortInUseException(1))).isNull();
	}

}
