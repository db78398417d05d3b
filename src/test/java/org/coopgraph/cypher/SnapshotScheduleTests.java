package org.coopgraph.cypher;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class SnapshotScheduleTests {

	private final AtomicReference<String> version = new AtomicReference<>("one");

	private final CypherProperties properties = new CypherProperties(Duration.ofSeconds(1), Duration.ofSeconds(1),
			Duration.ofMillis(10), 1);

	private final Snapshots snapshots = new Snapshots(() -> Optional.of(this.version.get()),
			new StartupReads(this.properties), new Generations(new NoRows()));

	@Test
	void shouldReadTheVersionOfTheDataSetAtEachInterval() {
		new ApplicationContextRunner().withBean(CypherProperties.class, () -> this.properties)
			.withBean(Snapshots.class, () -> this.snapshots)
			.withUserConfiguration(SnapshotSchedule.class)
			.run((context) -> {
				assertThat(this.snapshots.version()).hasValue("one");
				this.version.set("two");
				await().atMost(Duration.ofSeconds(10))
					.untilAsserted(() -> assertThat(this.snapshots.version()).hasValue("two"));
			});
	}

}
