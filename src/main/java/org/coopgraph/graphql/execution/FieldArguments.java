package org.coopgraph.graphql.execution;

import java.util.Map;
import java.util.function.Supplier;

import graphql.execution.MergedField;
import graphql.language.Node;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;

/** The arguments of a field, coerced once for all requests unless they have variables. */
final class FieldArguments {

	private final GraphQLFieldDefinition definition;

	private final MergedField field;

	private final boolean constant;

	private volatile @Nullable Map<String, ?> values;

	FieldArguments(GraphQLFieldDefinition definition, MergedField field) {
		this.definition = definition;
		this.field = field;
		this.constant = field.getArguments().stream().noneMatch(FieldArguments::hasVariable);
	}

	private static boolean hasVariable(Node<?> node) {
		return node instanceof VariableReference || node.getChildren().stream().anyMatch(FieldArguments::hasVariable);
	}

	GraphQLFieldDefinition definition() {
		return this.definition;
	}

	MergedField field() {
		return this.field;
	}

	boolean isConstant() {
		return this.constant;
	}

	Map<String, ?> constants(Supplier<Map<String, ?>> coerced) {
		Map<String, ?> known = this.values;
		if (known == null) {
			known = coerced.get();
			this.values = known;
		}
		return known;
	}

}
