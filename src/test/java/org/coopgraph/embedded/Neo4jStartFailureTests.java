package org.coopgraph.embedded;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.coopgraph.cypher.row.StatementException;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class Neo4jStartFailureTests {

	private final StandardEnvironment environment = new StandardEnvironment();

	@Test
	void shouldSuggestToRemoveTheStoreOnlyIfThatHelps() {
		assertThat(startFailure(new BindException("Permission denied"))).startsWith("The Bolt port 80 ")
			.contains("is not permitted for this user")
			.doesNotContain("remove");
		assertThat(startFailure(new IOException("No space left on device")))
			.startsWith("The disk of the store in store is full")
			.doesNotContain("remove");
		assertThat(startFailure(new IllegalStateException())).contains("remove this directory");
	}

	private static String startFailure(Exception cause) {
		return String.valueOf(
				new Neo4jStartFailure(Path.of("store"), 80, new IllegalStateException(StatementException.of(cause)))
					.toStartupException()
					.getMessage());
	}

	@Test
	void shouldReportADamagedStore() {
		set("coopgraph.embedded.directory", "/graph");
		assertThat(readFailure(new ClientException("Some record is not in use"))).isEqualTo(
				"The store of the embedded Neo4j is damaged; remove the directory /graph, and the store is built again.");
	}

	@Test
	void shouldNotSuggestToRemoveAStoreThatIsOnlySlow() {
		assertThat(readFailure(new ClientException("Neo.ClientError.Transaction.TransactionTimedOut", "terminated")))
			.isEqualTo(readFailure(new ServiceUnavailableException("Unable to acquire a connection")))
			.startsWith("Neo4j did not answer the statements of the start in time");
	}

	@Test
	void shouldNameAnExternalServer() {
		set("spring.neo4j.uri", "bolt://graph.example");
		assertThat(readFailure(new ClientException("Denied")))
			.isEqualTo("The graph in the Neo4j server at bolt://graph.example cannot be read: Denied");
	}

	private void set(String name, String value) {
		this.environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of(name, value)));
	}

	private String readFailure(Exception cause) {
		return Objects
			.requireNonNull(new UnreadableGraphAnalyzer(this.environment)
				.analyze(new IllegalStateException(StatementException.of(cause))))
			.getDescription();
	}

}
