package org.coopgraph.graphql;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.cypher.Snapshots;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlInterceptor.Chain;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/** Which answers are worked out once. */
@GraphServiceTest
class AnswerMemoryTests {

	private final AtomicInteger executions = new AtomicInteger();

	private final AnswerMemory memory;

	private final Chain chain;

	AnswerMemoryTests(@Autowired Snapshots snapshots, @Autowired ExecutionGraphQlService service) {
		this.memory = new AnswerMemory(snapshots);
		this.chain = (request) -> {
			this.executions.incrementAndGet();
			return service.execute(request).map(WebGraphQlResponse::new);
		};
	}

	@Test
	void shouldWorkOutOnceWhatIsInMemory() {
		Object first = ask("{ values { id name } alliance { founded } }", "en");
		assertThat(ask("{ values { id name } alliance { founded } }", "en")).isEqualTo(first);
		assertThat(first.toString()).contains("value:solidarity", "1895");
		assertThat(this.executions).hasValue(1);
	}

	@Test
	void shouldWorkOutAnotherLanguageAnew() {
		Object english = ask("{ values { name } }", "en");
		assertThat(ask("{ values { name } }", "fr")).isNotEqualTo(english);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ organisations(first: 1) { nodes { id } } }", "{ suggest(prefix: \"coop\") { text } }",
			"{ country(code: \"FR\") { organisations(first: 1) { nodes { id } } } }",
			"{ figures(from: \"1950\", to: \"1900\") { value } }" })
	void shouldWorkOutAnewWhatAsksTheGraphOrFails(String document) {
		ask(document, "en");
		ask(document, "en");
		assertThat(this.executions).hasValue(2);
	}

	private Object ask(String document, String language) {
		HttpHeaders headers = new HttpHeaders();
		headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
		Language preferred = Language.preferred(language);
		WebGraphQlRequest request = new WebGraphQlRequest(URI.create("http://localhost/graphql"), headers,
				new LinkedMultiValueMap<>(), null, Map.of(), Map.of("query", document), "1", Locale.ENGLISH);
		request.configureExecutionInput((input, builder) -> builder.locale(preferred.locale())
			.graphQLContext(Map.of(Language.class, preferred))
			.build());
		return String.valueOf(
				this.memory.intercept(request, this.chain).blockOptional(Duration.ofSeconds(20)).orElseThrow().toMap());
	}

}
