package org.coopgraph.graphql;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.Directives;
import graphql.introspection.Introspection.DirectiveLocation;
import graphql.language.DirectiveDefinition;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * Withdraws the directives that graphql-java adds to every schema. The schema file does
 * not declare them, and an answer is always sent as a whole.
 */
@Configuration(proxyBeanMethods = false)
class WithdrawnDirectives {

	private static final List<DirectiveDefinition> DEFINITIONS = List.of(Directives.DEFER_DIRECTIVE_DEFINITION,
			Directives.EXPERIMENTAL_DISABLE_ERROR_PROPAGATION_DIRECTIVE_DEFINITION);

	private static final Set<String> NAMES = DEFINITIONS.stream()
		.map(DirectiveDefinition::getName)
		.collect(Collectors.toUnmodifiableSet());

	/** A definition in the schema takes precedence over that of graphql-java. */
	@Bean
	GraphQlSourceBuilderCustomizer directivesThatNoDocumentCanUse() {
		return (source) -> source.configureTypeDefinitions(
				(schema) -> DEFINITIONS.stream().map(WithdrawnDirectives::withoutPlace).forEach(schema::add));
	}

	/** No document contains a place of a schema, so that validation refuses any use. */
	private static DirectiveDefinition withoutPlace(DirectiveDefinition directive) {
		var place = graphql.language.DirectiveLocation.newDirectiveLocation()
			.name(DirectiveLocation.SCHEMA.name())
			.build();
		return directive.transform((builder) -> builder.directiveLocations(List.of(place)));
	}

	@Bean
	RuntimeWiringConfigurer introspectedDirectives() {
		GraphQLCodeRegistry.Builder introspection = GraphQLCodeRegistry.newCodeRegistry()
			.dataFetcher(FieldCoordinates.coordinates("__Schema", "directives"), WithdrawnDirectives::offered);
		return (wiring) -> wiring.codeRegistry(introspection);
	}

	private static List<GraphQLDirective> offered(DataFetchingEnvironment schema) {
		return schema.getGraphQLSchema()
			.getDirectives()
			.stream()
			.filter((directive) -> !NAMES.contains(directive.getName()))
			.toList();
	}

}
