package org.coopgraph.graphql.cache;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionResult;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.coopgraph.cypher.ReadBudget;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.graphql.language.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Keeps answers that needed nothing but what is in memory, in at most 48 MB of heap. Such
 * an answer stays the same until another data set is loaded, or another day begins.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ResponseCache implements WebGraphQlInterceptor {

	private static final int BYTES = 48_000_000;

	private final Supplier<Optional<String>> version;

	private final DocumentCache documents;

	private final Clock clock;

	private final Cache<Question, ExecutionResult> answers = Caffeine.newBuilder()
		.maximumWeight(BYTES)
		.weigher((Question question, ExecutionResult answer) -> question.size() + HeapSize.of(answer.getData())
				+ HeapSize.of(answer.getExtensions()))
		.build();

	@Autowired
	ResponseCache(Snapshots snapshots, DocumentCache documents, Clock clock) {
		this(snapshots::version, documents, clock);
	}

	ResponseCache(Supplier<Optional<String>> version, DocumentCache documents, Clock clock) {
		this.version = version;
		this.documents = documents;
		this.clock = clock;
	}

	/** How long an answer stays the same. */
	private record Validity(Optional<String> version, LocalDate day) {
	}

	private record Question(String document, @Nullable String operation, Map<String, @Nullable Object> variables,
			@Nullable Locale language, Validity validity) {

		int size() {
			return 500 + HeapSize.of(this.document) + HeapSize.of(this.operation) + HeapSize.of(this.variables);
		}

	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		if (!request.getExtensions().isEmpty()) {
			return chain.next(request);
		}
		Validity validity = new Validity(this.version.get(), LocalDate.now(this.clock));
		Question question = question(request, validity);
		ExecutionResult answer = (question != null) ? this.answers.getIfPresent(question) : null;
		return (answer != null) ? Mono.fromSupplier(() -> response(request, answer)) : ask(request, validity, chain);
	}

	/**
	 * Null for a document that was not answered before, whose variables are not known.
	 */
	private @Nullable Question question(WebGraphQlRequest request, Validity validity) {
		Set<String> declared = this.documents.variables(request.getDocument(), request.getOperationName());
		if (declared == null) {
			return null;
		}
		Map<String, @Nullable Object> variables = new HashMap<>(request.getVariables());
		variables.keySet().retainAll(declared);
		Language language = Language.of(request);
		return new Question(request.getDocument(), request.getOperationName(), variables, language.locale(), validity);
	}

	private static WebGraphQlResponse response(WebGraphQlRequest request, ExecutionResult answer) {
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), answer));
	}

	private Mono<WebGraphQlResponse> ask(WebGraphQlRequest request, Validity validity, Chain chain) {
		return Mono.deferContextual((context) -> {
			Optional<ReadBudget> budget = context.getOrEmpty(ReadBudget.KEY);
			return chain.next(request).doOnNext((response) -> {
				if (budget.isPresent() && !budget.get().isUsed() && response.getErrors().isEmpty()) {
					remember(question(request, validity), response.getExecutionResult());
				}
			});
		});
	}

	private void remember(@Nullable Question question, ExecutionResult answer) {
		if (question != null) {
			this.answers.put(question, answer);
		}
	}

}
