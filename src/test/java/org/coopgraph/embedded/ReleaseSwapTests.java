package org.coopgraph.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.coopgraph.CoopGraphApplication;
import org.coopgraph.command.Commands;
import org.coopgraph.dataset.DatasetCopy;
import org.coopgraph.dataset.release.Release;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A service that runs takes up another release, and the one before it again. */
@DisabledIfSystemProperty(named = "spring.profiles.active", matches = "containers",
		disabledReason = "Neo4j runs in a container")
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseSwapTests {

	/** What two data sets answer differently, from memory and from Neo4j. */
	private static final String DOCUMENT = """
			{"query": "{ dataset { version sources { id } } organisation(by: {icaId: 18}) { name } \
			organisations(filter: {text: \\"swapped\\"}) { totalCount nodes { name } } \
			suggest(prefix: \\"swapp\\", first: 3) { text } source(id: \\"swapped\\") { title } \
			neighbourhood(of: \\"organisation:18\\", depth: 1, first: 20) { nodes { id name } } }"}
			""";

	/** Leaves processor time to the swap. */
	private static final Duration PAUSE = Duration.ofMillis(20);

	private final HttpClient client = HttpClient.newHttpClient();

	private final Path directory;

	private final DatasetCopy base;

	private final DatasetCopy candidate;

	private final int boltPort;

	private final ConfigurableApplicationContext service;

	private final AtomicBoolean asking = new AtomicBoolean(true);

	private final Queue<String> answers = new ConcurrentLinkedQueue<>();

	ReleaseSwapTests(@TempDir Path directory, @TempDir Path base, @TempDir Path candidate) throws IOException {
		this.directory = directory;
		this.base = DatasetCopy.in(base);
		this.candidate = DatasetCopy.in(candidate)
			.replace("members.csv", "CIC Insurance Group Ltd.", "Swapped Insurance")
			.append("sources.csv", "swapped,Swapped,https://example.coop,,SECONDARY,");
		this.boltPort = freePort();
		ClassLoader loader = Thread.currentThread().getContextClassLoader();
		this.service = new SpringApplicationBuilder(CoopGraphApplication.class).run("--server.port=0",
				"--coopgraph.embedded.bolt-port=" + this.boltPort, setting("embedded.directory", directory),
				location());
		Thread.currentThread().setContextClassLoader(loader); // not that of the web
																// server
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private String location() {
		return "--coopgraph.dataset.location=" + this.base.folder().toUri();
	}

	private static String setting(String name, Object value) {
		return "--coopgraph." + name + "=" + value;
	}

	@AfterAll
	void stop() {
		this.service.close();
	}

	@Test
	void shouldAnswerEachRequestFromOneReleaseAcrossSwaps() throws Exception {
		String before = ask();
		List<Thread> askers = IntStream.range(0, 3).mapToObj((_) -> Thread.startVirtualThread(this::askOften)).toList();
		Release release = ImportProcess.put(this.directory, this.base.folder().toUri().toString(),
				this.candidate.folder());
		String after = awaitVersion(release.version());
		assertThat(after).contains("Swapped Insurance").isNotEqualTo(before);
		assertThat(versionOverBolt()).isEqualTo(release.version());
		assertChangesAreListed();
		assertThat(Commands.run(new String[] { "rollback", setting("embedded.directory", this.directory), location() }))
			.isZero();
		assertThat(awaitVersion(this.base.reader().read().version())).isEqualTo(before);
		assertThat(versionOverBolt()).isEqualTo(this.base.reader().read().version());
		this.asking.set(false);
		for (Thread asker : askers) {
			asker.join();
		}
		assertThat(this.answers).containsOnly(before, after);
	}

	@Test
	void shouldKeepServingWhenTheStoreOfAReleaseCannotBeOpened(@TempDir Path folder, CapturedOutput output)
			throws Exception {
		String before = ask();
		DatasetCopy damaged = DatasetCopy.in(folder)
			.append("sources.csv", "damaged,Damaged,https://example.coop,,SECONDARY,");
		Path store = this.directory.resolve(damaged.reader().read().version());
		FileSystemUtils.copyRecursively(this.directory.resolve(this.base.reader().read().version()), store);
		Files.delete(store.resolve("data/databases/neo4j/neostore"));
		ImportProcess.put(this.directory, this.base.folder().toUri().toString(), damaged.folder());
		await().atMost(Duration.ofMinutes(3))
			.until(() -> output.getOut().contains("The present release cannot be taken up"));
		assertThat(ask()).isEqualTo(before).contains(versionOverBolt());
		FileSystemUtils.deleteRecursively(store);
		assertThat(Commands
			.run(new String[] { "rollback", "--to=0", setting("embedded.directory", this.directory), location() }))
			.isZero();
	}

	private void assertChangesAreListed() {
		String since = this.base.reader().read().version();
		assertThat(answer(changes(since, ""))).contains("\"totalCount\":2",
				"{\"changedId\":\"organisation:18\",\"kind\":\"CHANGED\",\"fields\":[{\"field\":\"name\","
						+ "\"before\":\"CIC Insurance Group Ltd.\",\"after\":\"Swapped Insurance\"}],"
						+ "\"entity\":{\"name\":\"Swapped Insurance\"}}",
				"\"kind\":\"ADDED\"", "\"entity\":{\"name\":\"Swapped\"}");
		assertThat(answer(changes(since, ", first: 1"))).contains("organisation:18", "\"hasNextPage\":true")
			.doesNotContain("source:swapped");
		assertThat(answer(changes("no-version", "")))
			.contains("There is no release with the version \\\"no-version\\\"; there are ", since, "BAD_REQUEST");
	}

	private static String changes(String since, String page) {
		return "{\"query\": \"{ changes(since: \\\"%s\\\"%s) { totalCount pageInfo { hasNextPage } nodes { changedId kind fields { field before after } entity { name } } } }\"}"
			.formatted(since, page);
	}

	private void askOften() {
		while (this.asking.get()) {
			this.answers.add(ask());
			LockSupport.parkNanos(PAUSE.toNanos());
		}
	}

	private String awaitVersion(String version) {
		return await().atMost(Duration.ofMinutes(3)).until(this::ask, (answer) -> answer.contains(version));
	}

	private String ask() {
		return answer(DOCUMENT);
	}

	private String answer(String document) {
		URI endpoint = URI.create("http://localhost:%s/graphql"
			.formatted(this.service.getEnvironment().getProperty("local.server.port")));
		HttpRequest request = HttpRequest.newBuilder(endpoint)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(document))
			.build();
		try {
			return this.client.send(request, HttpResponse.BodyHandlers.ofString()).body();
		}
		catch (IOException ex) {
			return ex.toString();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String versionOverBolt() {
		try (Driver driver = GraphDatabase.driver("bolt://localhost:" + this.boltPort)) {
			return driver.executableQuery("MATCH (dataset:Dataset) RETURN dataset.version AS version")
				.execute()
				.records()
				.getFirst()
				.get("version")
				.asString();
		}
	}

}
