package org.coopgraph.graphql.execution;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import graphql.execution.MergedField;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLType;
import org.jspecify.annotations.Nullable;

/**
 * The plans of a document, for some values of the variables in its conditions. Each is
 * made when a request needs it first.
 */
final class DocumentPlan {

	private record Place(MergedField field, GraphQLType type) {
	}

	private final Planner planner;

	private final Map<Place, ObjectPlan> objects = new ConcurrentHashMap<>();

	private final Map<Place, Optional<Completion>> completions = new ConcurrentHashMap<>();

	DocumentPlan(Planner planner) {
		this.planner = planner;
	}

	/**
	 * The plan of the objects of a type that a field returns; null when the document has
	 * too many plans.
	 */
	@Nullable ObjectPlan object(MergedField field, GraphQLObjectType type) {
		Place place = new Place(field, type);
		ObjectPlan known = this.objects.get(place);
		return (known != null || !this.planner.hasRoom()) ? known : make(place, type);
	}

	/** A plan is made of plans further down, so that one thread makes all. */
	private synchronized @Nullable ObjectPlan make(Place place, GraphQLObjectType type) {
		ObjectPlan known = this.objects.get(place);
		ObjectPlan plan = (known != null) ? known : this.planner.object(place.field(), type, this);
		if (plan != null) {
			this.objects.put(place, plan);
		}
		return plan;
	}

	/** How values of a field are completed; empty when their fields are not all plain. */
	Optional<Completion> completion(MergedField field, GraphQLOutputType type) {
		Place place = new Place(field, type);
		Optional<Completion> known = this.completions.get(place);
		if (known != null) {
			return known;
		}
		return this.planner.hasRoom() ? makeCompletion(place, type) : Optional.empty();
	}

	private synchronized Optional<Completion> makeCompletion(Place place, GraphQLOutputType type) {
		Optional<Completion> completion = this.planner.completion(place.field(), type, this);
		if (this.planner.hasRoom()) {
			this.completions.put(place, completion);
		}
		return completion;
	}

}
