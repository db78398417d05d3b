package org.coopgraph.start;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
class TypicalDocumentsTests {

	@Autowired
	private WebGraphQlTester graphQl;

	static List<String> documents() throws IOException {
		return TypicalDocuments.texts();
	}

	/** An error, or nothing found, would need other code than the answers of clients. */
	@ParameterizedTest
	@MethodSource("documents")
	void shouldBeAnsweredInAllRootFields(String document) {
		assertThat(this.graphQl.document(document)
			.execute()
			.path("$.data")
			.entity(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get()).isNotEmpty().doesNotContainValue(null);
	}

}
