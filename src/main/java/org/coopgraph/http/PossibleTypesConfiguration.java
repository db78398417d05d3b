package org.coopgraph.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
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
		Map<String, List<String>> possibleTypes = new TreeMap<>();
		for (GraphQLNamedType type : schema.getAllTypesAsList()) {
			switch (type) {
				case GraphQLInterfaceType anInterface ->
					possibleTypes.put(type.getName(), names(schema.getImplementations(anInterface)));
				case GraphQLUnionType union -> possibleTypes.put(type.getName(), names(union.getTypes()));
				default -> {
				}
			}
		}
		return possibleTypes;
	}

	private static List<String> names(List<? extends GraphQLNamedType> types) {
		return types.stream().map(GraphQLNamedType::getName).sorted().toList();
	}

}
