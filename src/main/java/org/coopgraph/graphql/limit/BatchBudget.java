package org.coopgraph.graphql.limit;

import java.util.concurrent.atomic.AtomicInteger;

import org.coopgraph.cypher.ReadBudget;

/** What is left of the limits to the requests of a batch. */
final class BatchBudget {

	private final ReadBudget reads;

	private final AtomicInteger cost;

	BatchBudget(LimitsProperties limits) {
		this.reads = ReadBudget.ofRequest(limits.time());
		this.cost = new AtomicInteger(limits.cost());
	}

	/** The budget of one of the requests. */
	ReadBudget part() {
		return this.reads.part();
	}

	/** Spends a cost if so much is left, and returns whether it was. */
	boolean spend(int requested) {
		int left = this.cost.getAndUpdate((before) -> (before >= requested) ? before - requested : before);
		return left >= requested;
	}

	String violation(RequestCost request) {
		return "The request costs " + request.requested() + ", and the requests before it in the batch have left "
				+ this.cost + " of the limit.";
	}

}
