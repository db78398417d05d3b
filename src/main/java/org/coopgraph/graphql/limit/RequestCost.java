package org.coopgraph.graphql.limit;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an operation costs.
 *
 * @param requested the sum over all fields
 * @param depth how many fields are nested in each other
 * @param mostExpensive the path of the field with the largest part in the sum
 * @param share that part
 */
record RequestCost(int requested, int depth, String mostExpensive, int share) {

	boolean exceeds(LimitsProperties limits) {
		return isTooDeep(limits) || isTooCostly(limits);
	}

	private boolean isTooDeep(LimitsProperties limits) {
		return this.depth > limits.depth();
	}

	private boolean isTooCostly(LimitsProperties limits) {
		return this.requested > limits.cost();
	}

	String refusal(LimitsProperties limits) {
		return isTooCostly(limits)
				? "The request costs " + this.requested + "; the limit is " + limits.cost()
						+ ". The most expensive field is " + this.mostExpensive + ", with a cost of " + this.share + "."
				: "The document nests fields more than " + limits.depth() + " levels deep.";
	}

	/** {@code extensions.cost} of the answer. */
	Map<String, Object> extension(LimitsProperties limits) {
		Map<String, Object> extension = new LinkedHashMap<>();
		extension.put("requested", this.requested);
		extension.put("limit", limits.cost());
		if (exceeds(limits)) {
			extension.put("mostExpensive", Map.of("path", this.mostExpensive, "cost", this.share));
		}
		return extension;
	}

}
