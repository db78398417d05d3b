package org.coopgraph.graphql.limit;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import reactor.core.publisher.Mono;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.cypher.ReadBudget;
import org.coopgraph.graphql.error.ErrorCodeInterceptor;
import org.coopgraph.graphql.language.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.config.annotation.AsyncSupportConfigurer;

import static org.assertj.core.api.Assertions.assertThat;

/** The work of a request ends with the request. */
@GraphServiceTest
class DeadlineTests {

	private static final String IN_A_BOX = "{ organisations(filter: { within: { south: 40, west: 0, north: 50, east: 9 } }) { nodes { id } } }";

	@Autowired
	private ExecutionGraphQlService service;

	@Autowired
	private Driver driver;

	private static LimitsProperties limits(Duration time) {
		return new LimitsProperties(20, 50_000, time);
	}

	private WebGraphQlHandler handler(Duration time) {
		return WebGraphQlHandler.builder(this.service)
			.interceptors(List.of(new ErrorCodeInterceptor(), new TimeLimit(limits(time))))
			.build();
	}

	private long transactions() {
		try (var session = this.driver.session()) {
			return session
				.run("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '(organisation' "
						+ "AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS running")
				.single()
				.get("running")
				.asLong();
		}
	}

	@Test
	void shouldEndTheTransactionsOfARequestAtTheTimeLimit() throws InterruptedException {
		String lists = IntStream.range(0, 20)
			.mapToObj((
					alias) -> "a%1$d: organisations(filter: { near: { latitude: %1$d, longitude: 2, kilometres: 900 } }) { facets { countries { count } } }"
						.formatted(alias))
			.collect(Collectors.joining(" ", "{ ", " }"));
		Response answer = WebGraphQlTester.create(handler(Duration.ofMillis(5))).document(lists).execute();
		assertThat(answer.returnResponse().getExtensions()).containsKey("cost");
		answer.errors()
			.satisfy((errors) -> assertThat(errors).isNotEmpty()
				.allSatisfy((error) -> assertThat(error.getExtensions()).containsEntry("code", "TIMEOUT")));
		TimeUnit.SECONDS.sleep(1);
		assertThat(transactions()).isZero();
	}

	@Test
	void shouldMarkOnlyTheRequestThatReadsTheGraph() throws InterruptedException {
		CountDownLatch done = new CountDownLatch(1);
		Thread other = Thread.startVirtualThread(() -> {
			while (done.getCount() > 0) {
				read(IN_A_BOX);
			}
		});
		for (int time = 0; time < 20; time++) {
			assertThat(read("{ values { id } regions { name countries { name } } }").isUsed()).isFalse();
		}
		done.countDown();
		other.join();
		for (String document : List.of(IN_A_BOX,
				"{ sectors { organisations(filter: { within: { south: 40, west: 0, north: 50, east: 9 } }, first: 1) { nodes { id } } } }",
				"{ organisations(filter: { near: { latitude: 48, longitude: 2, kilometres: 99 } }) { nodes { id } } }",
				"{ organisations(filter: { within: { south: 40, west: 0, north: 50, east: 9 } }) { totalCount facets { types { count } } } }")) {
			assertThat(read(document).isUsed()).as(document).isTrue();
		}
	}

	private ReadBudget read(String document) {
		ReadBudget budget = ReadBudget.ofRequest(Duration.ofSeconds(20));
		Mono<WebGraphQlResponse> answer = WebGraphQlHandler.builder(this.service)
			.build()
			.handleRequest(request(document));
		assertThat(answer.contextWrite((context) -> context.put(ReadBudget.KEY, budget))
			.blockOptional()
			.orElseThrow()
			.getErrors()).isEmpty();
		return budget;
	}

	private static WebGraphQlRequest request(String document) {
		WebGraphQlRequest request = new WebGraphQlRequest(URI.create("http://localhost/graphql"), new HttpHeaders(),
				new LinkedMultiValueMap<>(), null, Map.of(), Map.of("query", document), "1", Locale.ENGLISH);
		request.configureExecutionInput(
				(input, builder) -> builder.graphQLContext(Map.of(Language.class, Language.EN)).build());
		return request;
	}

	@Test
	void shouldLetTheContainerWaitLongerThanTheTimeLimit() {
		class Async extends AsyncSupportConfigurer {

			long timeout() {
				Long timeout = getTimeout();
				return (timeout != null) ? timeout : 0;
			}

		}
		for (long seconds : new long[] { 15, 60, 600 }) {
			Async async = new Async();
			new TimeLimitConfiguration(limits(Duration.ofSeconds(seconds))).configureAsyncSupport(async);
			assertThat(async.timeout()).isGreaterThan(Duration.ofSeconds(seconds).toMillis());
		}
	}

}
