package org.coopgraph.graphql.method;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.language.Language;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ParameterNameDiscoverer;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.data.method.annotation.Argument;

/**
 * Chooses the inputs of controller methods.
 *
 * @param resolvers of parameters that are neither the object, a language nor an argument
 */
record MethodInputs(List<HandlerMethodArgumentResolver> resolvers) {

	/** The types of the values of the scalars that GraphQL specifies. */
	private static final Map<String, Class<?>> SPECIFIED = Map.of("ID", String.class, "String", String.class, "Int",
			Integer.class, "Float", Double.class, "Boolean", Boolean.class);

	private static final ParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();

	/** The inputs of a method; empty when Spring GraphQL has to convert one of them. */
	Optional<List<MethodInput>> of(Method method, GraphQLObjectType type, GraphQLFieldDefinition field) {
		List<MethodInput> inputs = IntStream.range(0, method.getParameterCount())
			.mapToObj((index) -> parameter(method, index))
			.flatMap((parameter) -> input(parameter, type, field).stream())
			.toList();
		return (inputs.size() == method.getParameterCount()) ? Optional.of(inputs) : Optional.empty();
	}

	private static MethodParameter parameter(Method method, int index) {
		MethodParameter parameter = new MethodParameter(method, index);
		parameter.initParameterNameDiscovery(NAMES);
		return parameter;
	}

	private Optional<MethodInput> input(MethodParameter parameter, GraphQLObjectType type,
			GraphQLFieldDefinition field) {
		if (parameter.getParameterType() == Language.class) {
			return Optional.of(new MethodInput.OfText());
		}
		if (parameter.hasParameterAnnotation(Argument.class)) {
			return scalar(parameter, field.getArgument(parameter.getParameterName()));
		}
		return isSource(parameter, type) ? Optional.of(new MethodInput.Source()) : resolved(parameter);
	}

	private static Optional<MethodInput> scalar(MethodParameter parameter, @Nullable GraphQLArgument argument) {
		return (argument != null
				&& GraphQLTypeUtil.unwrapNonNull(argument.getType()) instanceof GraphQLScalarType scalar
				&& isOfType(parameter.getParameterType(), scalar))
						? Optional.of(new MethodInput.Scalar(argument.getName())) : Optional.empty();
	}

	/** The scalars of the project have no other type than that of its methods. */
	private static boolean isOfType(Class<?> type, GraphQLScalarType scalar) {
		return !type.isPrimitive() && !type.isEnum() && SPECIFIED.getOrDefault(scalar.getName(), type).equals(type);
	}

	private static boolean isSource(MethodParameter parameter, GraphQLObjectType type) {
		return Stream.concat(Stream.of(type), type.getInterfaces().stream())
			.map((named) -> ((GraphQLNamedType) named).getName())
			.anyMatch(parameter.getParameterType().getSimpleName()::equals);
	}

	private Optional<MethodInput> resolved(MethodParameter parameter) {
		return this.resolvers.stream()
			.filter((resolver) -> resolver.supportsParameter(parameter))
			.findFirst()
			.map((resolver) -> new MethodInput.Resolved(parameter, resolver));
	}

}
