package org.coopgraph.graphql;

import java.time.Duration;
import java.util.List;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/** Ends a request that takes too long with an error like any other. */
class TimeLimit implements WebGraphQlInterceptor {

	private final Duration limit;

	TimeLimit(Duration limit) {
		this.limit = limit;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request).timeout(this.limit, Mono.fromSupplier(() -> tooLate(request)));
	}

	private WebGraphQlResponse tooLate(WebGraphQlRequest request) {
		GraphQLError error = GraphQLError.newError()
			.message("The answer was not there after %d seconds.", this.limit.toSeconds())
			.errorType(ErrorCode.TIMEOUT)
			.build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(),
				ExecutionResult.newExecutionResult().data(null).errors(List.of(error)).build()));
	}

}
