package org.coopgraph.graphql.execution;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;

/**
 * Values of arguments by chance.
 *
 * @param ids of all kinds of entities in the store
 */
record GeneratedValues(List<String> ids) {

	/** Fields that take a search or several statements. */
	static final Set<String> DEAR = Set.of("search", "suggest", "path", "neighbourhood", "organisations",
			"organisation", "node", "nodes", "affiliates", "affiliatedTo", "related", "facets");

	private static final Set<String> DEAR_INPUTS = Set.of("text", "near", "within");

	/** An enum value, which is written without quotes. */
	record Name(String name) {
	}

	Optional<Object> of(GraphQLFieldDefinition field, GraphQLArgument argument, RandomGenerator chance) {
		return switch (argument.getName()) {
			case "id", "about", "of", "from", "to" -> Optional.of(date(argument, chance).orElse(id(field, chance)));
			case "ids" -> Optional.of(List.of(id(field, chance), id(field, chance)));
			case "code", "country" -> Optional.of(one(List.of("FR", "KE", "BR", "JP", "ca", "ZZ"), chance));
			case "by" -> Optional.of(Map.of("id", one(ids("organisation"), chance)));
			case "first", "last" -> Optional.of(chance.nextInt(20) == 0 ? 101 : 1 + chance.nextInt(4));
			case "text", "prefix" -> Optional.of(one(List.of("bank", "agricole", "coop"), chance));
			case "after", "before" -> chance.nextInt(20) == 0 ? Optional.of("no cursor") : Optional.empty();
			case "depth", "maxLength" -> Optional.of(1);
			default -> Optional.of(of(argument.getType(), chance));
		};
	}

	private static Optional<Object> date(GraphQLArgument argument, RandomGenerator chance) {
		boolean date = argument.getType() instanceof GraphQLScalarType scalar && scalar.getName().equals("PartialDate");
		return date ? Optional.of(one(List.of("1895", "1966-09", "2020-01-01"), chance)) : Optional.empty();
	}

	private String id(GraphQLFieldDefinition field, RandomGenerator chance) {
		List<String> fitting = ids(field.getName());
		return (fitting.isEmpty() || chance.nextInt(20) == 0) ? one(this.ids, chance) : one(fitting, chance);
	}

	private List<String> ids(String prefix) {
		return this.ids.stream().filter((id) -> id.startsWith(prefix + ":")).toList();
	}

	private Object of(GraphQLInputType type, RandomGenerator chance) {
		return switch (type) {
			case GraphQLNonNull required -> of((GraphQLInputType) required.getWrappedType(), chance);
			case GraphQLList list -> List.of(of((GraphQLInputType) list.getWrappedType(), chance));
			case GraphQLEnumType names -> new Name(one(names.getValues(), chance).getName());
			case GraphQLInputObjectType input -> object(input, chance);
			default -> scalar(type, chance);
		};
	}

	private Object scalar(GraphQLInputType type, RandomGenerator chance) {
		return switch (((GraphQLScalarType) type).getName()) {
			case "Boolean" -> chance.nextBoolean();
			case "Int" -> 1900 + chance.nextInt(120);
			case "Float" -> chance.nextInt(90);
			case "PartialDate" -> one(List.of("1937", "1995-09", "2021-01-01"), chance);
			default -> one(List.of("FR", "banking", "region:europe", "KE", "agriculture", "nowhere"), chance);
		};
	}

	private Map<String, Object> object(GraphQLInputObjectType type, RandomGenerator chance) {
		Map<String, Object> object = new HashMap<>();
		type.getFields()
			.stream()
			.filter((field) -> !DEAR_INPUTS.contains(field.getName()))
			.filter((field) -> field.getType() instanceof GraphQLNonNull || chance.nextInt(4) == 0)
			.forEach((field) -> object.put(field.getName(), of(field.getType(), chance)));
		return object;
	}

	private static <T> T one(List<T> choices, RandomGenerator chance) {
		return choices.get(chance.nextInt(choices.size()));
	}

	/** A value as a document has it. */
	static String literal(Object value) {
		return switch (value) {
			case String text -> '"' + text + '"';
			case Name name -> name.name();
			case Collection<?> list ->
				list.stream().map(GeneratedValues::literal).collect(Collectors.joining(", ", "[", "]"));
			case Map<?, ?> object -> object.entrySet()
				.stream()
				.map((field) -> field.getKey() + ": " + literal(field.getValue()))
				.collect(Collectors.joining(", ", "{ ", " }"));
			default -> String.valueOf(value);
		};
	}

	/** A value as the variables of a request have it. */
	static Object json(Object value) {
		return switch (value) {
			case Name name -> name.name();
			case Collection<?> list -> list.stream().map(GeneratedValues::json).toList();
			case Map<?, ?> object -> object.entrySet()
				.stream()
				.collect(Collectors.toMap((field) -> field.getKey().toString(), (field) -> json(field.getValue())));
			default -> value;
		};
	}

}
