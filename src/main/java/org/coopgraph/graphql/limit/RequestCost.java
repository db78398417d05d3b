package org.coopgraph.graphql.limit;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The cost of an operation.
 *
 * @param requested the sum over all fields
 * @param depth the highest number of nested fields
 * @param mostExpensive the path of the field with the highest cost
 * @param share the cost of that field
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

	String violation(LimitsProperties limits) {
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
