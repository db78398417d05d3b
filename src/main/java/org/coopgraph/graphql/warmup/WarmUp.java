package org.coopgraph.graphql.warmup;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.coopgraph.start.TypicalDocuments;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Answers typical documents before the service is ready, so that their statements are
 * planned, and the classes that they need are loaded, when the first request comes.
 */
@Component
@ConditionalOnProperty(name = "coopgraph.warm-up", matchIfMissing = true)
class WarmUp implements ApplicationRunner {

	private static final URI ADDRESS = URI.create("/graphql");

	private final WebGraphQlHandler handler;

	WarmUp(WebGraphQlHandler handler) {
		this.handler = handler;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		TypicalDocuments.texts().forEach(this::answer);
	}

	/** An error is an answer, too: it does not keep the service from being ready. */
	private void answer(String document) {
		this.handler
			.handleRequest(new WebGraphQlRequest(ADDRESS, HttpHeaders.EMPTY, null, null, Map.of(),
					Map.of("query", document), UUID.randomUUID().toString(), Locale.ENGLISH))
			.block();
	}

}
