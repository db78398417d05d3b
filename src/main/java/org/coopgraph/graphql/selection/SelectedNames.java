package org.coopgraph.graphql.selection;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.execution.MergedField;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;

/**
 * The names of the fields that are selected of an object, those of its fields excluded.
 */
public record SelectedNames(Set<String> names) {

	/**
	 * The names that are selected of the object that a field returns, or of the objects
	 * below it.
	 * @param path the names of the fields that lead to these objects
	 */
	public static SelectedNames of(DataFetchingEnvironment field, String... path) {
		GraphQLObjectType type = object(field.getFieldType());
		Collection<MergedField> selected = below(field, type, List.of(field.getMergedField()));
		for (String name : path) {
			type = object(type.getFieldDefinition(name).getType());
			selected = below(field, type, selected.stream().filter((one) -> one.getName().equals(name)).toList());
		}
		return new SelectedNames(selected.stream().map(MergedField::getName).collect(Collectors.toUnmodifiableSet()));
	}

	private static GraphQLObjectType object(GraphQLOutputType type) {
		return (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(type);
	}

	/** The fields of objects of a type, below the fields that return them. */
	private static List<MergedField> below(DataFetchingEnvironment environment, GraphQLObjectType type,
			Collection<MergedField> parents) {
		return parents.stream()
			.flatMap((parent) -> new CollectedFields(environment.getGraphQLSchema(), environment.getFragmentsByName(),
					environment.getVariables()::get, type)
				.below(parent)
				.values()
				.stream())
			.toList();
	}

	public boolean containAnyOf(String... names) {
		return Arrays.stream(names).anyMatch(this.names::contains);
	}

}
