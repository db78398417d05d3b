package org.coopgraph.graphql;

import java.time.Clock;

import graphql.execution.instrumentation.Instrumentation;
import graphql.introspection.GoodFaithIntrospection;
import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import graphql.validation.QueryComplexityLimits;

import org.coopgraph.graphql.cache.DocumentCache;
import org.coopgraph.graphql.limit.CostLimit;
import org.coopgraph.graphql.limit.LimitsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The scalars, the cost limit and the document cache of Spring GraphQL. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

	static {
		// Tools introspect several types in one request; depth and cost are limited.
		GoodFaithIntrospection.enabledJvmWide(false);
		QueryComplexityLimits.setDefaultLimits(QueryComplexityLimits.NONE);
	}

	@Bean
	RuntimeWiringConfigurer scalars() {
		return (wiring) -> wiring.scalar(asInSchema(ExtendedScalars.DateTime))
			.scalar(asInSchema(ExtendedScalars.GraphQLLong));
	}

	/** A scalar without a description receives that of the schema. */
	private static GraphQLScalarType asInSchema(GraphQLScalarType scalar) {
		return scalar.transform((builder) -> builder.description(null));
	}

	@Bean
	Instrumentation costLimit(LimitsProperties limits) {
		return new CostLimit(limits);
	}

	@Bean
	Clock clock() {
		return Clock.systemDefaultZone();
	}

	@Bean
	GraphQlSourceBuilderCustomizer parsedDocuments(DocumentCache cache) {
		return (source) -> source.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(cache));
	}

}
