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
 * Caches responses that need no statement, in at most 48 MB of heap. Such a response is
 * valid until another data set is loaded or another day begins.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ResponseCache implements WebGraphQlInterceptor {

	private static final int MAX_BYTES = 48_000_000;

	private final Supplier<Optional<String>> version;

	private final DocumentCache documents;

	private final Clock clock;

	private final Cache<Key, ExecutionResult> responses = Caffeine.newBuilder()
		.maximumWeight(MAX_BYTES)
		.weigher((Key key, ExecutionResult result) -> key.size() + HeapSize.of(result.getData())
				+ HeapSize.of(result.getExtensions()))
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

	/** The data set and the day of a response. */
	private record Validity(Optional<String> version, LocalDate day) {
	}

	private record Key(String document, @Nullable String operation, Map<String, @Nullable Object> variables,
			@Nullable Locale language, Validity validity) {

		int size() {
			return 500 + HeapSize.of(this.document) + HeapSize.of(this.operation) + HeapSize.of(this.variables);
		}

	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		if (request.getExtensions().containsKey("explain")) {
			return chain.next(request);
		}
		Validity validity = new Validity(this.version.get(), LocalDate.now(this.clock));
		Key key = key(request, validity);
		ExecutionResult result = (key != null) ? this.responses.getIfPresent(key) : null;
		return (result != null) ? Mono.fromSupplier(() -> response(request, result))
				: execute(request, validity, chain);
	}

	/**
	 * The key of a request; null when its document is not cached, so that the declared
	 * variables are unknown.
	 */
	private @Nullable Key key(WebGraphQlRequest request, Validity validity) {
		Set<String> declared = this.documents.variables(request.getDocument(), request.getOperationName());
		if (declared == null) {
			return null;
		}
		Map<String, @Nullable Object> variables = new HashMap<>(request.getVariables());
		variables.keySet().retainAll(declared);
		Language language = Language.of(request);
		return new Key(request.getDocument(), request.getOperationName(), variables, language.locale(), validity);
	}

	private static WebGraphQlResponse response(WebGraphQlRequest request, ExecutionResult result) {
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
	}

	private Mono<WebGraphQlResponse> execute(WebGraphQlRequest request, Validity validity, Chain chain) {
		return Mono.deferContextual((context) -> {
			Optional<ReadBudget> budget = context.getOrEmpty(ReadBudget.KEY);
			return chain.next(request).doOnNext((response) -> {
				if (budget.isPresent() && !budget.get().isUsed() && response.getErrors().isEmpty()) {
					put(key(request, validity), response.getExecutionResult());
				}
			});
		});
	}

	private void put(@Nullable Key key, ExecutionResult result) {
		if (key != null) {
			this.responses.put(key, result);
		}
	}

}
