package org.coopgraph.graphql.execution;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * A document by chance, with values for its variables: fields, aliases, fragments,
 * conditions and arguments.
 */
final class GeneratedDocument {

	private static final int DEPTH = 5;

	private final GraphQLSchema schema;

	private final GeneratedValues values;

	private final RandomGenerator chance;

	private final SequencedMap<String, String> declared = new LinkedHashMap<>();

	private final Map<String, @Nullable Object> variables = new HashMap<>();

	private final StringBuilder fragments = new StringBuilder();

	private int names;

	private int fields;

	GeneratedDocument(GraphQLSchema schema, GeneratedValues values, RandomGenerator chance) {
		this.schema = schema;
		this.values = values;
		this.chance = chance;
	}

	Map<String, @Nullable Object> variables() {
		return this.variables;
	}

	String text() {
		String selections = selections(this.schema.getQueryType(), 0);
		String declarations = this.declared.entrySet()
			.stream()
			.map((variable) -> "$" + variable.getKey() + ": " + variable.getValue())
			.collect(Collectors.joining(", "));
		return "query " + (declarations.isEmpty() ? "" : "(" + declarations + ") ") + selections + this.fragments;
	}

	private boolean happens(double share) {
		return this.chance.nextDouble() < share;
	}

	private <T> T one(List<T> choices) {
		return choices.get(this.chance.nextInt(choices.size()));
	}

	private String selections(GraphQLCompositeType type, int depth) {
		int size = (depth == 0) ? 1 + this.chance.nextInt(2) : 1 + this.chance.nextInt(5);
		return IntStream.range(0, size)
			.mapToObj((index) -> selection(type, depth))
			.collect(Collectors.joining(" ", "{ ", " }"));
	}

	private String selection(GraphQLCompositeType type, int depth) {
		if (happens(0.05)) {
			return "__typename";
		}
		if (depth > 0 && happens((type instanceof GraphQLInterfaceType) ? 0.4 : 0.1)) {
			return fragment(narrowed(type), depth);
		}
		return field((GraphQLFieldsContainer) type, depth);
	}

	private GraphQLCompositeType narrowed(GraphQLCompositeType type) {
		if (type instanceof GraphQLInterfaceType interfaces) {
			return one(Objects.requireNonNull(this.schema.getImplementations(interfaces)));
		}
		List<GraphQLInterfaceType> interfaces = ((GraphQLObjectType) type).getInterfaces()
			.stream()
			.map(GraphQLInterfaceType.class::cast)
			.toList();
		return (interfaces.isEmpty() || happens(0.5)) ? type : one(interfaces);
	}

	private String fragment(GraphQLCompositeType type, int depth) {
		if (happens(0.6)) {
			return "... on " + type.getName() + condition() + " " + selections(type, depth);
		}
		String name = "F" + this.names++;
		this.fragments.append("\nfragment %s on %s %s".formatted(name, type.getName(), selections(type, depth)));
		String spread = "..." + name + condition();
		return happens(0.2) ? spread + " ..." + name : spread;
	}

	private String condition() {
		if (!happens(0.12)) {
			return "";
		}
		String directive = one(List.of("skip", "include"));
		String value = happens(0.3) ? String.valueOf(happens(0.5)) : variable("Boolean!", happens(0.5));
		return " @%s(if: %s)".formatted(directive, value);
	}

	private String variable(String type, Object value) {
		String name = "v" + this.names++;
		this.declared.put(name, type);
		this.variables.put(name, GeneratedValues.json(value));
		return "$" + name;
	}

	/** A field whose answer may differ from another of its name has a name of its own. */
	private String field(GraphQLFieldsContainer type, int depth) {
		GraphQLFieldDefinition field = one(choices(type, depth));
		this.fields++;
		String arguments = arguments(field);
		boolean shared = arguments.isEmpty()
				&& List.of("id", "name", "sources", "code", "nodes", "pageInfo").contains(field.getName());
		String alias = (shared && !happens(0.1)) ? "" : "a" + this.names++ + ": ";
		return alias + field.getName() + arguments + condition() + below(field.getType(), depth);
	}

	private List<GraphQLFieldDefinition> choices(GraphQLFieldsContainer type, int depth) {
		boolean leaves = depth >= DEPTH || this.fields > 30;
		List<GraphQLFieldDefinition> all = type.getFieldDefinitions();
		List<GraphQLFieldDefinition> fitting = all.stream()
			.filter((field) -> !GeneratedValues.DEAR.contains(field.getName()) || happens((depth > 0) ? 0.3 : 0.02))
			.filter((field) -> !leaves || GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())))
			.toList();
		return fitting.isEmpty() ? all : fitting;
	}

	private String below(GraphQLOutputType type, int depth) {
		return (GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLCompositeType composite)
				? " " + selections(composite, depth + 1) : "";
	}

	private String arguments(GraphQLFieldDefinition field) {
		String arguments = field.getArguments()
			.stream()
			.filter((argument) -> isRequired(argument) || happens(0.35))
			.flatMap((argument) -> this.values.of(field, argument, this.chance)
				.map((value) -> argument.getName() + ": " + written(argument, value))
				.stream())
			.collect(Collectors.joining(", "));
		return arguments.isEmpty() ? "" : "(" + arguments + ")";
	}

	private static boolean isRequired(GraphQLArgument argument) {
		return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
	}

	private String written(GraphQLArgument argument, Object value) {
		return happens(0.3) ? variable(GraphQLTypeUtil.simplePrint(argument.getType()), value)
				: GeneratedValues.literal(value);
	}

}
