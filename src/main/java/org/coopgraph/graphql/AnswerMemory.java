package org.coopgraph.graphql;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionResult;
import reactor.core.publisher.Mono;

import org.coopgraph.cypher.Snapshots;
import org.coopgraph.cypher.StatementLog;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Keeps answers that needed nothing but what is in memory, about a million values. Such
 * an answer stays the same until another data set is loaded, or another day begins.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class AnswerMemory implements WebGraphQlInterceptor {

	private static final int VALUES = 1_000_000;

	private final Snapshots snapshots;

	private final Cache<Question, ExecutionResult> answers = Caffeine.newBuilder()
		.maximumWeight(VALUES)
		.weigher((Question question, ExecutionResult answer) -> question.document().length() / 10
				+ values(answer.getData()))
		.build();

	AnswerMemory(Snapshots snapshots) {
		this.snapshots = snapshots;
	}

	private record Question(String document, @Nullable String operation, Map<String, @Nullable Object> variables,
			@Nullable Locale language, Optional<String> version, LocalDate day) {
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		if (!request.getExtensions().isEmpty()) {
			return chain.next(request);
		}
		Question question = question(request);
		ExecutionResult answer = this.answers.getIfPresent(question);
		return (answer != null) ? Mono.fromSupplier(() -> response(request, answer)) : ask(question, request, chain);
	}

	private Question question(WebGraphQlRequest request) {
		Language language = Language.preferred(request.getHeaders().getFirst("Accept-Language"));
		return new Question(request.getDocument(), request.getOperationName(), request.getVariables(),
				language.locale(), this.snapshots.version(), LocalDate.now());
	}

	private static WebGraphQlResponse response(WebGraphQlRequest request, ExecutionResult answer) {
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), answer));
	}

	/** While nobody ran a statement, this one did not either. */
	private Mono<WebGraphQlResponse> ask(Question question, WebGraphQlRequest request, Chain chain) {
		long before = StatementLog.count();
		return chain.next(request).doOnNext((response) -> {
			if (StatementLog.count() == before && response.getErrors().isEmpty()) {
				this.answers.put(question, response.getExecutionResult());
			}
		});
	}

	private static int values(@Nullable Object data) {
		return switch (data) {
			case Map<?, ?> map -> 1 + values(map.values());
			case Collection<?> list -> 1 + list.stream().mapToInt(AnswerMemory::values).sum();
			case null, default -> 1;
		};
	}

}
