package org.coopgraph.graphql.execution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.execution.MergedSelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * How the selected fields of an object are written.
 *
 * @param keys of all fields, in the order of the answer
 * @param fields the plain field of each key; null for a field of the rest
 * @param rest the fields that graphql-java executes
 */
record ObjectPlan(List<String> keys, List<@Nullable PlannedField> fields, MergedSelectionSet rest) {

	/** Whether the plan writes the whole object. */
	boolean isWhole() {
		return this.rest.isEmpty();
	}

	/** The object, which must be written as a whole. */
	Map<String, @Nullable Object> write(Object source, PlannedRequest request) throws Exception {
		return with(Map.of(), plainValues(source, request));
	}

	/** The values of the plain fields; null for the rest. */
	@Nullable Object[] plainValues(Object source, PlannedRequest request) throws Exception {
		@Nullable Object[] values = new Object[this.fields.size()];
		for (int index = 0; index < values.length; index++) {
			PlannedField field = this.fields.get(index);
			values[index] = (field != null) ? field.value(source, request) : null;
		}
		return values;
	}

	/** The object of plain values and those of the rest. */
	private Map<String, @Nullable Object> with(Map<String, ?> rest, @Nullable Object[] plain) {
		Map<String, @Nullable Object> object = LinkedHashMap.newLinkedHashMap(plain.length);
		for (int index = 0; index < plain.length; index++) {
			String key = this.keys.get(index);
			object.put(key, (this.fields.get(index) != null) ? plain[index] : rest.get(key));
		}
		return object;
	}

	/** The object of plain values and of the rest, for which it may have to wait. */
	@SuppressWarnings("unchecked")
	Object with(Object rest, @Nullable Object[] plain) {
		return (rest instanceof CompletableFuture<?> later)
				? later((CompletableFuture<@Nullable Map<String, ?>>) later, plain)
				: with((Map<String, ?>) rest, plain);
	}

	/** The object is null where the rest is, and fails as it does. */
	private CompletableFuture<@Nullable Object> later(CompletableFuture<@Nullable Map<String, ?>> later,
			@Nullable Object[] plain) {
		CompletableFuture<@Nullable Object> object = new CompletableFuture<>();
		later.whenComplete((rest, failure) -> {
			if (failure != null) {
				object.completeExceptionally(failure);
			}
			else {
				object.complete((rest != null) ? with(rest, plain) : null);
			}
		});
		return object;
	}

}
