package org.coopgraph.graphql.execution;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.language.Document;
import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.cache.HeapSize;
import org.coopgraph.graphql.selection.Conditions;

/** The plans of parsed documents, which live as long as these do. */
final class Plans {

	private final LoadingCache<Document, OfDocument> documents = Caffeine.newBuilder()
		.weakKeys()
		.build(OfDocument::new);

	/**
	 * The plans of a document.
	 *
	 * @param variables those that its conditions name
	 * @param left how many more fields may be planned
	 */
	private record OfDocument(Set<String> variables, AtomicInteger left,
			Map<Map<String, Boolean>, DocumentPlan> byConditions) {

		OfDocument(Document document) {
			this(Conditions.variables(document).collect(Collectors.toUnmodifiableSet()),
					new AtomicInteger(HeapSize.plannedFields(document)), new ConcurrentHashMap<>());
		}

		Map<String, Boolean> conditions(CoercedVariables values) {
			if (this.variables.isEmpty()) {
				return Map.of();
			}
			Map<String, Boolean> conditions = new HashMap<>();
			this.variables.forEach((name) -> conditions.put(name, Boolean.TRUE.equals(values.get(name))));
			return conditions;
		}

	}

	/** The plan of a request; null when its document has too many. */
	@Nullable DocumentPlan of(ExecutionContext context) {
		OfDocument document = Objects.requireNonNull(this.documents.get(context.getDocument()));
		Map<String, Boolean> conditions = document.conditions(context.getCoercedVariables());
		DocumentPlan known = document.byConditions().get(conditions);
		return (known != null || document.left().get() <= 0) ? known : add(conditions, document, context);
	}

	private static DocumentPlan add(Map<String, Boolean> conditions, OfDocument document, ExecutionContext context) {
		Planner planner = new Planner(context.getGraphQLSchema(), context.getFragmentsByName(), conditions,
				document.left());
		return document.byConditions().computeIfAbsent(conditions, (absent) -> new DocumentPlan(planner));
	}

}
