package org.coopgraph.http;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The types of each interface at {@code /possibleTypes.json}, in the form in which the
 * cache of Apollo Client expects them.
 */
@Configuration(proxyBeanMethods = false)
class PossibleTypesConfiguration {

	@Bean
	RouterFunction<ServerResponse> possibleTypes(GraphQlSource source) {
		return new FixedContent("/possibleTypes.json", MediaType.APPLICATION_JSON,
				JsonMapper.shared().writeValueAsBytes(possibleTypes(source.schema())))
			.route();
	}

	private static Map<String, List<String>> possibleTypes(GraphQLSchema schema) {
		return schema.getAllTypesAsList()
			.stream()
			.filter(GraphQLInterfaceType.class::isInstance)
			.map(GraphQLInterfaceType.class::cast)
			.collect(Collectors.toMap(GraphQLInterfaceType::getName,
					(type) -> names(Objects.requireNonNull(schema.getImplementations(type))), (one, other) -> one,
					TreeMap::new));
	}

	private static List<String> names(List<GraphQLObjectType> types) {
		return types.stream().map(GraphQLObjectType::getName).sorted().toList();
	}

}
