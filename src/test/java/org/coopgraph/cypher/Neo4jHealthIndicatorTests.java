package org.coopgraph.cypher;

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

class Neo4jHealthIndicatorTests {

	private final AtomicInteger probes = new AtomicInteger();

	@Test
	void shouldBeDownWhenNeo4jAcceptsConnectionsAndDoesNotRespond() throws IOException {
		try (ServerSocket silent = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
				Driver driver = GraphDatabase.driver("bolt://localhost:" + silent.getLocalPort())) {
			Neo4jHealthIndicator neo4j = new Neo4jHealthIndicator(() -> driver.executableQuery("RETURN 1").execute());
			assertTimeout(Duration.ofSeconds(2), () -> assertStatus(neo4j.health(), Status.DOWN));
		}
	}

	@Test
	void shouldShareAProbeAmongConcurrentRequests() {
		Neo4jHealthIndicator neo4j = new Neo4jHealthIndicator(() -> {
			this.probes.incrementAndGet();
			Thread.sleep(Duration.ofMinutes(1));
			return true;
		});
		assertTimeout(Duration.ofSeconds(4),
				() -> IntStream.range(0, 20)
					.mapToObj((probe) -> Thread.startVirtualThread(() -> assertStatus(neo4j.health(), Status.DOWN)))
					.toList()
					.forEach((probe) -> assertThatCode(probe::join).doesNotThrowAnyException()));
		assertThat(this.probes.get()).isLessThanOrEqualTo(2);
	}

	@Test
	void shouldBeUpAgainOnceNeo4jResponds() {
		Neo4jHealthIndicator neo4j = new Neo4jHealthIndicator(() -> {
			if (this.probes.getAndIncrement() == 0) {
				throw new IllegalStateException("not yet");
			}
			return true;
		});
		assertStatus(neo4j.health(), Status.DOWN);
		assertStatus(neo4j.health(), Status.UP);
	}

	private static void assertStatus(Health health, Status status) {
		assertThat(health.getStatus()).isEqualTo(status);
	}

}
