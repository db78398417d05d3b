package org.coopgraph.graphql.metrics;

import java.util.List;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import reactor.core.publisher.Mono;

import org.coopgraph.graphql.document.Documents;
import org.coopgraph.graphql.error.ErrorCode;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Times operations: {@code coopgraph.operations}, by the names of registered documents,
 * so that requests cannot add names, and by outcome.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OperationMetrics implements WebGraphQlInterceptor {

	/** The name of all operations of documents that are not registered. */
	static final String OTHER = "other";

	static final String SUCCESS = "SUCCESS";

	private final Documents documents;

	private final MeterProvider<Timer> operations;

	OperationMetrics(Documents documents, MeterRegistry registry) {
		this.documents = documents;
		this.operations = Timer.builder("coopgraph.operations")
			.description("Time of executed operations, until their results are complete")
			.publishPercentileHistogram()
			.withRegistry(registry);
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		long start = System.nanoTime();
		return chain.next(request)
			.doOnNext((response) -> timer(request, response).record(System.nanoTime() - start, TimeUnit.NANOSECONDS));
	}

	private Timer timer(WebGraphQlRequest request, WebGraphQlResponse response) {
		String name = this.documents.registeredName(request.getDocument()).orElse(OTHER);
		return this.operations.withTags(Tags.of("operation", name, "outcome", outcome(response.getErrors())));
	}

	/** The code of the first error. */
	private static String outcome(List<ResponseError> errors) {
		return errors.isEmpty() ? SUCCESS : ErrorCode.of(errors.getFirst().getErrorType()).name();
	}

}
