package org.coopgraph.graphql.selection;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.execution.MergedField;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;

/**
 * The names of the fields that are selected of an object, those of its fields excluded.
 */
public record SelectedNames(Set<String> names) {

	/** The names that are selected of the object that a field returns. */
	public static SelectedNames of(DataFetchingEnvironment field) {
		GraphQLObjectType type = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(field.getFieldType());
		return new SelectedNames(new CollectedFields(field.getGraphQLSchema(), field.getFragmentsByName(),
				field.getVariables()::get, type)
			.below(field.getMergedField())
			.values()
			.stream()
			.map(MergedField::getName)
			.collect(Collectors.toUnmodifiableSet()));
	}

	public boolean containAnyOf(String... names) {
		return Arrays.stream(names).anyMatch(this.names::contains);
	}

}
