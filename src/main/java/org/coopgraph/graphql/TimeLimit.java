package org.coopgraph.graphql;

import java.time.Duration;
import java.util.List;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import org.coopgraph.cypher.ReadBudget;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;

/** Ends a request in time, and all that it reads from the graph with it. */
@Component
@Order(1)
class TimeLimit implements WebGraphQlInterceptor {

	private final Duration limit;

	TimeLimit(LimitsProperties limits) {
		this.limit = limits.time();
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		ReadBudget budget = ReadBudget.ofRequest(this.limit);
		return chain.next(request)
			.contextWrite(Context.of(ReadBudget.KEY, budget))
			.timeout(this.limit, Mono.fromSupplier(() -> tooLate(request)))
			.doFinally((signal) -> budget.end());
	}

	private WebGraphQlResponse tooLate(WebGraphQlRequest request) {
		GraphQLError error = GraphQLError.newError()
			.message("%s", "The answer was not there after " + this.limit.toSeconds() + " seconds.")
			.errorType(ErrorCode.TIMEOUT)
			.build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(),
				ExecutionResult.newExecutionResult().data(null).errors(List.of(error)).build()));
	}

}
