package org.coopgraph.source;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class Neo4jHealthTests {

	private final AtomicInteger questions = new AtomicInteger();

	@Test
	void shouldBeDownSoonWhenNeo4jAcceptsConnectionsAndSaysNothing() throws IOException {
		try (ServerSocket silent = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
				Driver driver = GraphDatabase.driver("bolt://localhost:" + silent.getLocalPort())) {
			Neo4jHealthIndicator neo4j = new Neo4jHealthIndicator(() -> driver.executableQuery("RETURN 1").execute());
			assertTimeout(Duration.ofSeconds(2), () -> shouldBe(neo4j.health(), Status.DOWN));
		}
	}

	@Test
	void shouldAskOnceForAllProbesAtATime() {
		Neo4jHealthIndicator neo4j = new Neo4jHealthIndicator(() -> {
			this.questions.incrementAndGet();
			Thread.sleep(Duration.ofMinutes(1));
			return true;
		});
		assertTimeout(Duration.ofSeconds(4),
				() -> IntStream.range(0, 20)
					.mapToObj((probe) -> Thread.startVirtualThread(() -> shouldBe(neo4j.health(), Status.DOWN)))
					.toList()
					.forEach((probe) -> assertThatCode(probe::join).doesNotThrowAnyException()));
		assertThat(this.questions.get()).isLessThanOrEqualTo(2);
	}

	@Test
	void shouldBeUpAgainOnceNeo4jAnswers() {
		Neo4jHealthIndicator neo4j = new Neo4jHealthIndicator(() -> {
			if (this.questions.getAndIncrement() == 0) {
				throw new IllegalStateException("not yet");
			}
			return true;
		});
		shouldBe(neo4j.health(), Status.DOWN);
		shouldBe(neo4j.health(), Status.UP);
	}

	private static void shouldBe(Health health, Status status) {
		assertThat(health.getStatus()).isEqualTo(status);
	}

}
