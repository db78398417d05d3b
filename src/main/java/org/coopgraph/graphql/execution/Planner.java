package org.coopgraph.graphql.execution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.language.FragmentDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.LightDataFetcher;
import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.method.ControllerMethod;
import org.coopgraph.graphql.selection.CollectedFields;
import org.springframework.graphql.execution.ClassNameTypeResolver;

/**
 * Makes the plans of a document.
 *
 * @param conditions the values of the variables in conditions
 * @param left how many more fields may be planned
 */
record Planner(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, Map<String, Boolean> conditions,
		AtomicInteger left) {

	boolean hasRoom() {
		return this.left.get() > 0;
	}

	@Nullable ObjectPlan object(MergedField parent, GraphQLObjectType type, DocumentPlan document) {
		if (!hasRoom()) {
			return null;
		}
		Map<String, MergedField> selected = new CollectedFields(this.schema, this.fragments, this.conditions::get, type)
			.below(parent);
		return (this.left.addAndGet(-selected.size()) >= 0) ? object(selected, type, document) : null;
	}

	private ObjectPlan object(Map<String, MergedField> selected, GraphQLObjectType type, DocumentPlan document) {
		List<@Nullable PlannedField> planned = new ArrayList<>(selected.size());
		Map<String, MergedField> rest = new LinkedHashMap<>();
		selected.forEach((key, field) -> {
			PlannedField plain = plain(field, type, document);
			planned.add(plain);
			if (plain == null) {
				rest.put(key, field);
			}
		});
		return new ObjectPlan(List.copyOf(selected.keySet()), planned,
				MergedSelectionSet.newMergedSelectionSet().subFields(rest).build());
	}

	private @Nullable PlannedField plain(MergedField field, GraphQLObjectType type, DocumentPlan document) {
		if (field.getName().equals("__typename")) {
			return new PlannedField.TypeName(type.getName());
		}
		GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
		DataFetcher<?> fetcher = this.schema.getCodeRegistry().getDataFetcher(type, definition);
		return (fetcher instanceof LightDataFetcher<?> light && isPlain(light))
				? document.completion(field, definition.getType())
					.map((completion) -> plain(light, definition, field, completion))
					.orElse(null)
				: null;
	}

	private static boolean isPlain(LightDataFetcher<?> fetcher) {
		return !(fetcher instanceof ControllerMethod method) || method.isPlain();
	}

	private static PlannedField plain(LightDataFetcher<?> fetcher, GraphQLFieldDefinition definition, MergedField field,
			Completion completion) {
		return (fetcher instanceof ControllerMethod method)
				? new PlannedField.Result(method, new FieldArguments(definition, field), completion)
				: new PlannedField.Property(definition, fetcher, completion);
	}

	Optional<Completion> completion(MergedField field, GraphQLType type, DocumentPlan document) {
		return switch (type) {
			case GraphQLNonNull required ->
				completion(field, required.getWrappedType(), document).map(Completion.Required::new);
			case GraphQLList list -> completion(field, list.getWrappedType(), document).map(Completion.Elements::new);
			case GraphQLScalarType scalar -> Optional.of(new Completion.Scalar(scalar.getCoercing()));
			case GraphQLEnumType values -> Optional.of(new Completion.Constant(names(values)));
			case GraphQLObjectType object -> whole(field, object, document).map(Completion.Fields::new);
			case GraphQLInterfaceType entities -> byType(field, entities, document);
			default -> Optional.empty();
		};
	}

	private static Map<String, String> names(GraphQLEnumType type) {
		return type.getValues()
			.stream()
			.collect(
					Collectors.toMap((value) -> String.valueOf(value.getValue()), GraphQLEnumValueDefinition::getName));
	}

	private static Optional<ObjectPlan> whole(MergedField field, GraphQLObjectType type, DocumentPlan document) {
		return Optional.ofNullable(document.object(field, type)).filter(ObjectPlan::isWhole);
	}

	private Optional<Completion> byType(MergedField field, GraphQLInterfaceType type, DocumentPlan document) {
		Map<String, ObjectPlan> plans = new HashMap<>();
		List<GraphQLObjectType> types = List.copyOf(Objects.requireNonNull(this.schema.getImplementations(type)));
		types.forEach((possible) -> whole(field, possible, document)
			.ifPresent((plan) -> plans.put(possible.getName(), plan)));
		boolean byClass = this.schema.getCodeRegistry().getTypeResolver(type) instanceof ClassNameTypeResolver;
		return (byClass && plans.size() == types.size()) ? Optional.of(new Completion.FieldsByType(type, plans))
				: Optional.empty();
	}

}
