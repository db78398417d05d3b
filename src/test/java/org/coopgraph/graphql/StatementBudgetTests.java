package org.coopgraph.graphql;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.coopgraph.ClientDocuments;
import org.coopgraph.GraphServiceTest;
import org.coopgraph.graphql.explain.ExplainedAnswer;
import org.coopgraph.graphql.explain.ExplainedAnswer.Explained;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** The number of statements of the documents of clients. */
@GraphServiceTest
class StatementBudgetTests {

	@Autowired
	private WebGraphQlTester graphQl;

	static List<String> documents() {
		return ClientDocuments.names();
	}

	@ParameterizedTest
	@MethodSource("documents")
	void shouldExecuteNoMoreStatementsThanTheDocumentAllows(String document) throws IOException {
		List<Explained> statements = ExplainedAnswer.to(this.graphQl.documentName(document));
		assertThat(statements).isNotEmpty();
		assertThat(statements.stream().filter((statement) -> !statement.memory()).map(Explained::field))
			.hasSizeLessThanOrEqualTo(ClientDocuments.budget(document));
	}

}
