package org.coopgraph.graphql;

import java.util.Objects;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/** Estimates the fields of an answer: a page or a list counts each of its rows. */
class Cost implements FieldComplexityCalculator {

	private static final int SHORT_LIST = 10;

	@Override
	public int calculate(FieldComplexityEnvironment environment, int childCost) {
		long cost = weight(environment.getFieldDefinition()) + (long) rows(environment) * childCost;
		return (int) Math.min(cost, Integer.MAX_VALUE / 2);
	}

	private static int weight(GraphQLFieldDefinition field) {
		return number(field, "cost", "weight", 1);
	}

	private static int rows(FieldComplexityEnvironment environment) {
		if (isConnection(environment.getFieldDefinition().getType())) {
			return pageSize(environment);
		}
		boolean rowsOfPage = isConnection(environment.getParentType());
		return (isList(environment.getFieldDefinition().getType()) && !rowsOfPage)
				? listSize(environment.getFieldDefinition()) : 1;
	}

	private static int listSize(GraphQLFieldDefinition field) {
		return number(field, "listSize", "assumedSize", SHORT_LIST);
	}

	private static int number(GraphQLFieldDefinition field, String directive, String argument, int otherwise) {
		GraphQLAppliedDirective applied = field.getAppliedDirective(directive);
		return (applied != null) ? Objects.requireNonNull(applied.getArgument(argument).<Integer>getValue())
				: otherwise;
	}

	/** A page that is larger than the limit is refused later, with a better reason. */
	private static int pageSize(FieldComplexityEnvironment environment) {
		Object size = environment.getArguments().getOrDefault("first", environment.getArguments().get("last"));
		return (size instanceof Integer number) ? Math.clamp(number, 1, PageArguments.LIMIT) : PageArguments.DEFAULT;
	}

	private static boolean isConnection(GraphQLType type) {
		return GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLNamedType named
				&& named.getName().endsWith("Connection");
	}

	private static boolean isList(GraphQLType type) {
		return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type));
	}

}
