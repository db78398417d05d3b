package org.coopgraph.graphql.limit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

import org.coopgraph.cypher.ReadBudget;
import org.coopgraph.graphql.error.ErrorCode;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/** Ends a request, and its reads from the graph, at the time limit. */
@Component
@Order(1)
class TimeLimit implements WebGraphQlInterceptor {

	private final LimitsProperties limits;

	TimeLimit(LimitsProperties limits) {
		this.limits = limits;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return Mono.deferContextual((values) -> {
			Optional<BatchBudget> batch = values.getOrEmpty(BatchBudget.class);
			batch.ifPresent((budget) -> request.configureExecutionInput(
					(input, builder) -> builder.graphQLContext(Map.of(BatchBudget.class, budget)).build()));
			return limited(request, chain,
					batch.map(BatchBudget::part).orElseGet(() -> ReadBudget.ofRequest(this.limits.time())));
		});
	}

	private Mono<WebGraphQlResponse> limited(WebGraphQlRequest request, Chain chain, ReadBudget budget) {
		AtomicReference<@Nullable GraphQLContext> context = new AtomicReference<>();
		request.configureExecutionInput((input, builder) -> {
			context.compareAndSet(null, input.getGraphQLContext());
			return input;
		});
		return chain.next(request)
			.contextWrite(Context.of(ReadBudget.KEY, budget))
			.timeout(budget.remaining(), Mono.fromSupplier(() -> timedOut(request, context.get())))
			.doFinally((signal) -> budget.end());
	}

	private WebGraphQlResponse timedOut(WebGraphQlRequest request, @Nullable GraphQLContext context) {
		GraphQLError error = GraphQLError.newError()
			.message("%s", "The request exceeded its time limit of " + this.limits.time().toSeconds() + " seconds.")
			.errorType(ErrorCode.TIMEOUT)
			.build();
		ExecutionResult.Builder<?> result = ExecutionResult.newExecutionResult().data(null).errors(List.of(error));
		RequestCost cost = (context != null) ? context.get(RequestCost.class) : null;
		if (cost != null) {
			result.addExtension("cost", cost.extension(this.limits));
		}
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result.build()));
	}

}
