package org.coopgraph.graphql.execution;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.language.Document;

import org.coopgraph.graphql.cache.HeapSize;
import org.coopgraph.graphql.selection.Conditions;

/**
 * The plans of a document: one for all values of the variables that its conditions name.
 * Few are kept, and together they have as many fields as the size of the document allows;
 * beyond that, they are made anew.
 */
final class PlansOfDocument {

	static final int MAX_PLANS = 4;

	private final Set<String> variables;

	private final int fields;

	private final Map<Map<String, Boolean>, DocumentPlan> plans = new ConcurrentHashMap<>();

	private AtomicInteger left;

	PlansOfDocument(Document document) {
		this.variables = Conditions.variables(document).collect(Collectors.toUnmodifiableSet());
		this.fields = HeapSize.plannedFields(document);
		this.left = new AtomicInteger(this.fields);
	}

	DocumentPlan of(ExecutionContext context) {
		Map<String, Boolean> conditions = conditions(context.getCoercedVariables());
		DocumentPlan known = this.plans.get(conditions);
		return (known != null) ? known : add(conditions, context);
	}

	private Map<String, Boolean> conditions(CoercedVariables values) {
		if (this.variables.isEmpty()) {
			return Map.of();
		}
		Map<String, Boolean> conditions = new HashMap<>();
		this.variables.forEach((name) -> conditions.put(name, Boolean.TRUE.equals(values.get(name))));
		return conditions;
	}

	private synchronized DocumentPlan add(Map<String, Boolean> conditions, ExecutionContext context) {
		if (this.plans.size() >= MAX_PLANS || this.left.get() <= 0) {
			this.plans.clear();
			this.left = new AtomicInteger(this.fields);
		}
		return this.plans.computeIfAbsent(conditions, (absent) -> new DocumentPlan(
				new Planner(context.getGraphQLSchema(), context.getFragmentsByName(), conditions, this.left)));
	}

	int size() {
		return this.plans.size();
	}

}
