package org.coopgraph.graphql.cache;

import java.util.Optional;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionResult;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import reactor.core.publisher.Mono;

import org.coopgraph.cypher.ReadBudget;
import org.coopgraph.graphql.language.Language;
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
class ResponseCache implements WebGraphQlInterceptor, MeterBinder {

	private static final int MAX_BYTES = 48_000_000;

	private final AnswerKeys keys;

	private final Cache<AnswerKey, ExecutionResult> responses = Caffeine.newBuilder()
		.recordStats()
		.maximumWeight(MAX_BYTES)
		.weigher((AnswerKey key, ExecutionResult result) -> key.size() + HeapSize.of(result.getData())
				+ HeapSize.of(result.getExtensions()))
		.build();

	ResponseCache(AnswerKeys keys) {
		this.keys = keys;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		if (Boolean.TRUE.equals(request.getExtensions().get("explain"))) {
			return chain.next(request);
		}
		return (request.getAttributes().get(AnswerKey.ATTRIBUTE) instanceof AnswerKey key)
				? answer(request, Optional.of(key), key.validity(), chain)
				: answer(request, this.keys.validity(), chain);
	}

	private Mono<WebGraphQlResponse> answer(WebGraphQlRequest request, Validity validity, Chain chain) {
		return answer(request, key(request, validity), validity, chain);
	}

	private Mono<WebGraphQlResponse> answer(WebGraphQlRequest request, Optional<AnswerKey> known, Validity validity,
			Chain chain) {
		return known.map(this.responses::getIfPresent)
			.map((result) -> Mono.fromSupplier(() -> response(request, result)))
			.orElseGet(() -> execute(request, () -> known.or(() -> key(request, validity)), chain));
	}

	private Optional<AnswerKey> key(WebGraphQlRequest request, Validity validity) {
		return this.keys.key(request.getDocument(), request.getOperationName(), request.getVariables(),
				Language.of(request.getHeaders()).locale(), validity);
	}

	private static WebGraphQlResponse response(WebGraphQlRequest request, ExecutionResult result) {
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
	}

	/** The key of a document that was new is known after the execution only. */
	private Mono<WebGraphQlResponse> execute(WebGraphQlRequest request, Supplier<Optional<AnswerKey>> key,
			Chain chain) {
		return Mono.deferContextual((context) -> {
			Optional<ReadBudget> budget = context.getOrEmpty(ReadBudget.KEY);
			return chain.next(request).doOnNext((response) -> {
				if (budget.isPresent() && !budget.get().isUsed() && response.getErrors().isEmpty()) {
					key.get().ifPresent((computed) -> this.responses.put(computed, response.getExecutionResult()));
				}
			});
		});
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		CaffeineCacheMetrics.monitor(registry, this.responses, "responses");
	}

}
