package org.coopgraph.graphql.cache;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.cypher.ReadBudget;
import org.coopgraph.graphql.language.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlInterceptor.Chain;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/** Responses that are computed once. */
@GraphServiceTest
class ResponseCacheTests {

	private static final String FIGURES = "{ alliance { figures { metric value } } }";

	private final AtomicInteger executions = new AtomicInteger();

	private Clock clock = Clock.systemDefaultZone();

	private Optional<String> version = Optional.of("one");

	private OffsetDateTime loadedAt = OffsetDateTime.parse("2026-01-01T00:00:00Z");

	private final ResponseCache cache;

	private final Chain chain;

	ResponseCacheTests(@Autowired DocumentCache documents, @Autowired ExecutionGraphQlService service) {
		this.cache = new ResponseCache(
				new AnswerKeys(() -> this.version, () -> Optional.of(this.loadedAt), documents, new ChangingClock()));
		this.chain = (request) -> {
			this.executions.incrementAndGet();
			return service.execute(request).map(WebGraphQlResponse::new);
		};
	}

	private final class ChangingClock extends Clock {

		@Override
		public ZoneId getZone() {
			return ResponseCacheTests.this.clock.getZone();
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return ResponseCacheTests.this.clock.withZone(zone);
		}

		@Override
		public Instant instant() {
			return ResponseCacheTests.this.clock.instant();
		}

	}

	@Test
	void shouldCacheAResponseFromMemory() {
		Object first = execute("{ values { id name } alliance { founded } }", "en");
		assertThat(execute("{ values { id name } alliance { founded } }", "en")).isEqualTo(first);
		assertThat(first.toString()).contains("value:solidarity", "1895");
		assertThat(this.executions).hasValue(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ search(text: \"kenya bank\") { totalCount nodes { matched entity { name } } } }",
			"{ suggest(prefix: \"coop\") { text entity { id } } }" })
	void shouldCacheASearchInMemory(String document) {
		assertThat(execute(document, "en")).isEqualTo(execute(document, "en"));
		assertThat(this.executions).hasValue(1);
	}

	@Test
	void shouldNotShareAResponseBetweenLanguages() {
		Object english = execute("{ values { name } }", "en");
		assertThat(execute("{ values { name } }", "fr")).isNotEqualTo(english);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"{ organisations(filter: { within: { south: 40, west: 0, north: 50, east: 9 } }) { nodes { id } } }",
			"{ organisations(filter: { near: { latitude: 48, longitude: 2, kilometres: 99 } }) { totalCount } }",
			"{ country(code: \"FR\") { organisations(filter: { within: { south: 40, west: 0, north: 50, east: 9 } }) { nodes { id } } } }",
			"{ figures(from: \"1950\", to: \"1900\") { value } }" })
	void shouldNotCacheAResponseThatNeedsAStatementOrFails(String document) {
		execute(document, "en");
		execute(document, "en");
		assertThat(this.executions).hasValue(2);
	}

	@Test
	void shouldComputeAResponseAgainOnAnotherDay() {
		execute(FIGURES, "en");
		this.clock = Clock.offset(this.clock, Duration.ofDays(1));
		execute(FIGURES, "en");
		execute(FIGURES, "en");
		assertThat(this.executions).hasValue(2);
	}

	@Test
	void shouldComputeAResponseAgainForAnotherDataSet() {
		execute(FIGURES, "en");
		this.version = Optional.of("two");
		execute(FIGURES, "en");
		execute(FIGURES, "en");
		assertThat(this.executions).hasValue(2);
	}

	@Test
	void shouldComputeAResponseAgainForADataSetThatWasLoadedAgain() {
		execute(FIGURES, "en");
		this.loadedAt = this.loadedAt.plusSeconds(1);
		execute(FIGURES, "en");
		execute(FIGURES, "en");
		assertThat(this.executions).hasValue(2);
	}

	@Test
	void shouldNotCacheAResponseForADataSetThatWasLoadedMeanwhile() {
		this.cache
			.intercept(request(FIGURES, "en", Map.of()), (request) -> this.chain.next(request).doOnNext((answer) -> {
				this.version = Optional.of("two");
				this.clock = Clock.offset(this.clock, Duration.ofDays(1));
			}))
			.contextWrite(budget())
			.block(Duration.ofSeconds(20));
		execute(FIGURES, "en");
		assertThat(this.executions).hasValue(2);
	}

	@Test
	void shouldIgnoreVariablesThatTheDocumentDoesNotDeclare() {
		String document = "query ($language: Language) { values { name(language: $language) } }";
		Object french = execute(document, "en", Map.of("language", "FR"));
		assertThat(execute(document, "en", Map.of("language", "FR", "nonsense", List.of(1, 2)))).isEqualTo(french);
		assertThat(this.executions).hasValue(1);
		assertThat(execute(document, "en", Map.of("language", "ES"))).isNotEqualTo(french);
		assertThat(this.executions).hasValue(2);
	}

	@Test
	void shouldCacheWhileOtherRequestsReadTheGraph() throws Exception {
		CountDownLatch done = new CountDownLatch(1);
		Thread other = Thread.startVirtualThread(() -> {
			while (done.getCount() > 0) {
				this.chain.next(request("{ organisations(first: 1) { nodes { id } } }", "en", Map.of())).block();
			}
		});
		for (int time = 0; time < 20; time++) {
			execute("{ values { id } sectors { a%d: name } }".formatted(time), "en");
			this.cache
				.intercept(request("{ values { id } sectors { a%d: name } }".formatted(time), "en", Map.of()),
						(request) -> Mono.error(new IllegalStateException("not cached")))
				.block();
		}
		done.countDown();
		other.join();
	}

	private Object execute(String document, String language) {
		return execute(document, language, Map.of());
	}

	private Object execute(String document, String language, Map<String, Object> variables) {
		return String.valueOf(this.cache.intercept(request(document, language, variables), this.chain)
			.contextWrite(budget())
			.blockOptional(Duration.ofSeconds(20))
			.orElseThrow()
			.toMap());
	}

	private static Context budget() {
		return Context.of(ReadBudget.KEY, ReadBudget.ofRequest(Duration.ofSeconds(20)));
	}

	private static WebGraphQlRequest request(String document, String language, Map<String, Object> variables) {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
		WebGraphQlRequest request = new WebGraphQlRequest(URI.create("http://localhost/graphql"), headers,
				new LinkedMultiValueMap<>(), null, Map.of(), Map.of("query", document, "variables", variables), "1",
				Locale.ENGLISH);
		Language preferred = Language.of(headers);
		request.configureExecutionInput((input, builder) -> builder.locale(preferred.locale())
			.graphQLContext(Map.of(Language.class, preferred))
			.build());
		return request;
	}

}
