package org.coopgraph.graphql.limit;

import reactor.core.publisher.Mono;
import reactor.util.context.Context;

import org.springframework.stereotype.Component;

/** Lets the requests of a batch share the limits of one request. */
@Component
public class BatchLimits {

	private final LimitsProperties limits;

	BatchLimits(LimitsProperties limits) {
		this.limits = limits;
	}

	/** The answers to requests that share one time and one cost. */
	public <T> Mono<T> together(Mono<T> requests) {
		return Mono.defer(() -> {
			BatchBudget budget = new BatchBudget(this.limits);
			return requests.contextWrite(Context.of(BatchBudget.class, budget));
		});
	}

}
