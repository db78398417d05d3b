package org.coopgraph.graphql.error;

import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

import org.coopgraph.cypher.row.StatementException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

class ErrorResolverTests {

	private static Stream<Neo4jException> unavailable() {
		return Stream.of(new TransientException("Neo.TransientError.General.DatabaseUnavailable", "internal"),
				new ServiceUnavailableException("internal"), new SessionExpiredException("internal"),
				new ClientException("internal", new TimeoutException()));
	}

	@ParameterizedTest
	@MethodSource("unavailable")
	void shouldReportAnUnavailableDatabase(Neo4jException exception) {
		assertThat(ErrorResolver.failure(StatementException.of(exception), "1"))
			.isEqualTo(new Failure(ErrorCode.UNAVAILABLE, "The database is not available."));
	}

	@Test
	void shouldReportAnUnavailableDatabaseWhenNoServerListens() {
		try (Driver driver = GraphDatabase.driver("bolt://127.0.0.1:1")) {
			Throwable refused = catchThrowable(driver::verifyConnectivity);
			assertThat(ErrorResolver.failure(StatementException.of(refused), "1").code())
				.isEqualTo(ErrorCode.UNAVAILABLE);
		}
	}

	@Test
	void shouldReportATimeoutOfTheDatabase() {
		Neo4jException late = new ClientException("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
				"internal");
		assertThat(ErrorResolver.failure(StatementException.of(late), "1").code()).isEqualTo(ErrorCode.TIMEOUT);
	}

	@Test
	void shouldHideTheDetailsOfAnUnexpectedException() {
		Failure failure = ErrorResolver.failure(new IllegalStateException("internal"), "request 1");
		assertThat(failure.code()).isEqualTo(ErrorCode.INTERNAL_ERROR);
		assertThat(failure.message()).contains("request 1").doesNotContain("internal");
		assertThat(failure.expected()).isFalse();
	}

}
