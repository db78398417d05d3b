package org.coopgraph.graphql.limit;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

import org.coopgraph.graphql.error.ErrorCodeInterceptor;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

class TimeLimitTests {

	@Test
	void shouldEndARequestAtTheTimeLimitWithAnError() {
		WebGraphQlHandler handler = WebGraphQlHandler.builder((request) -> Mono.never())
			.interceptors(List.of(new ErrorCodeInterceptor(),
					new TimeLimit(new LimitsProperties(20, 50_000, Duration.ofMillis(50)))))
			.build();
		WebGraphQlTester.create(handler)
			.document("{ dataset { version } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions()).containsAllEntriesOf(
						Map.of("code", "TIMEOUT", "hint", "Request fewer fields, or use a narrower filter."));
				assertThat(error.getMessage()).startsWith("The request exceeded its time limit of");
			}));
	}

}
