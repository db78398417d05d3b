package org.coopgraph.export.format;

import java.util.List;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GraphMlTests {

	private static final Origin ORIGIN = new Origin("1", "http://localhost", List.of());

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final GraphMl graph;

	GraphMlTests() throws IOException {
		this.graph = GraphMl.begin(ORIGIN, Map.of("name", String.class), Map.of(), this.out);
	}

	@Test
	void shouldHoldTextsThatLookLikeMarkupAndLeaveOutWhatXmlCannotHold() throws Exception {
		this.graph.node("a:1", Map.of("name", "<b> & \"c\" \u0000\u001B\uFFFF\uD800 ]]> 😀"));
		this.graph.end();
		Document read = DocumentBuilderFactory.newDefaultNSInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(this.out.toByteArray()));
		assertThat(read.getElementsByTagName("data").item(0).getTextContent()).isEqualTo("<b> & \"c\"  ]]> 😀");
	}

	@Test
	void shouldFailAsItsStreamFails() {
		FileNotFoundException full = new FileNotFoundException("full");
		assertThatThrownBy(() -> GraphMl.begin(ORIGIN, Map.of("name", String.class), Map.of(), new OutputStream() {

			@Override
			public void write(int one) throws IOException {
				throw full;
			}

		}).end()).isSameAs(full);
	}

	@Test
	void shouldRefuseAPropertyThatTheFileDoesNotDeclare() {
		assertThatIllegalStateException().isThrownBy(() -> this.graph.node("a:1", Map.of("other", "x")))
			.withMessageContaining("node-other");
	}

}
