package org.coopgraph.command.extract;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.coopgraph.start.TypicalDocuments;

/** Sends typical documents to a service that is being started. */
record TrainingRequests(int port, Process service) {

	/** So many that Java compiles the methods that matter, and records how they run. */
	private static final int ROUNDS = 50;

	private static final Duration PAUSE = Duration.ofMillis(200);

	private static final Duration TIME_TO_START = Duration.ofMinutes(10);

	private static final Duration TIME_TO_ANSWER = Duration.ofMinutes(1);

	/**
	 * Waits until the service is ready, and sends the documents.
	 * @throws IOException if it does not become ready, or cannot answer one of them
	 */
	void send() throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			awaitReadiness(client);
			send(client, TypicalDocuments.texts());
		}
	}

	private void awaitReadiness(HttpClient client) throws IOException, InterruptedException {
		HttpRequest probe = request("/actuator/health/readiness").build();
		Instant end = Instant.now().plus(TIME_TO_START);
		while (!isSuccessful(client, probe)) {
			if (!this.service.isAlive() || Instant.now().isAfter(end)) {
				throw new IOException("The service did not become ready.");
			}
			Thread.sleep(PAUSE);
		}
	}

	private static boolean isSuccessful(HttpClient client, HttpRequest request) throws InterruptedException {
		try {
			return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
		}
		catch (IOException notYet) {
			return false;
		}
	}

	private void send(HttpClient client, List<String> documents) throws IOException, InterruptedException {
		for (int round = 0; round < ROUNDS; round++) {
			for (String document : documents) {
				requireData(client.send(post(document + " # " + round), BodyHandlers.ofString()));
			}
		}
	}

	private static void requireData(HttpResponse<String> response) throws IOException {
		if (response.statusCode() != 200 || response.body().contains("\"errors\":")) {
			throw new IOException("The service answered: %s %s".formatted(response.statusCode(), response.body()));
		}
	}

	/** A document that differs from the others is parsed and executed anew. */
	private HttpRequest post(String document) {
		return request("/graphql").header("Content-Type", "application/json")
			.POST(BodyPublishers.ofByteArray(JsonMapper.shared().writeValueAsBytes(Map.of("query", document))))
			.build();
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).timeout(TIME_TO_ANSWER);
	}

}
