package org.coopgraph.graphql.limit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import graphql.language.IntValue;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.paging.PageArguments;

/**
 * The cost and the number of items of a field, by the directives of the schema.
 *
 * @param read whether the field is read from the graph
 * @param statement the cost for all parents together
 * @param each the cost for each parent
 * @param list whether the field is a list
 * @param size the number of items without slicing arguments
 * @param sizedFields the fields of the returned object that have the number of items
 */
record FieldCost(boolean read, int statement, int each, boolean list, int size, List<String> slicingArguments,
		List<String> sizedFields) {

	private static final int DEFAULT_SIZE = 10;

	/** The fields that need the rows of the page that is their parent. */
	private static final Set<String> PAGE = Set.of("nodes", "edges", "pageInfo", "bounds");

	private static final LoadingCache<GraphQLFieldDefinition, FieldCost> COSTS = Caffeine.newBuilder()
		.weakKeys()
		.build(FieldCost::read);

	static FieldCost of(GraphQLFieldDefinition field) {
		return Objects.requireNonNull(COSTS.get(field));
	}

	private static FieldCost read(GraphQLFieldDefinition field) {
		List<String> slicingArguments = names(field, "slicingArguments");
		return new FieldCost(field.hasAppliedDirective("statement"), weight(field, "statement").orElse(0),
				weight(field, "cost").orElse(1), GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType())),
				size(field, slicingArguments), slicingArguments, names(field, "sizedFields"));
	}

	/** The cost of a field of an input, for each parent; 0 if it costs nothing. */
	static int ofInput(GraphQLDirectiveContainer field) {
		return weight(field, "cost").orElse(0);
	}

	/** Whether the field needs the rows of the page that is its parent. */
	static boolean isOfPage(GraphQLFieldDefinition field) {
		return PAGE.contains(field.getName());
	}

	/** The number of items that arguments request; a larger page is rejected later. */
	int items(CostArguments arguments) {
		Integer given = arguments.items(this.slicingArguments);
		return (given != null) ? Math.clamp(given, 1, PageArguments.MAX_SIZE) : this.size;
	}

	private static int size(GraphQLFieldDefinition field, List<String> slicingArguments) {
		return slicingArguments.stream()
			.map(field::getArgument)
			.map(FieldCost::defaultValue)
			.flatMap(Optional::stream)
			.max(Integer::compare)
			.orElseGet(() -> Objects.requireNonNullElse(argument(field, "listSize", "assumedSize"), DEFAULT_SIZE));
	}

	private static Optional<Integer> defaultValue(GraphQLArgument argument) {
		return (argument.getArgumentDefaultValue().getValue() instanceof IntValue number)
				? Optional.of(number.getValue().intValue()) : Optional.empty();
	}

	private static List<String> names(GraphQLFieldDefinition field, String argument) {
		List<String> names = argument(field, "listSize", argument);
		return (names != null) ? List.copyOf(names) : List.of();
	}

	private static Optional<Integer> weight(GraphQLDirectiveContainer field, String directive) {
		String weight = argument(field, directive, "weight");
		return Optional.ofNullable(weight).map(Integer::valueOf);
	}

	private static <T> @Nullable T argument(GraphQLDirectiveContainer field, String directive, String argument) {
		GraphQLAppliedDirectiveArgument given = field.hasAppliedDirective(directive)
				? field.getAppliedDirective(directive).getArgument(argument) : null;
		return (given != null) ? given.<T>getValue() : null;
	}

}
