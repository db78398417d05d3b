package org.coopgraph.graphql;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.instrumentation.Instrumentation;
import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** Scalars, limits and the cache of documents. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

	private static final GraphQLScalarType PARTIAL_DATE = GraphQLScalarType.newScalar()
		.name("PartialDate")
		.coercing(new PartialDateCoercing())
		.build();

	@Bean
	RuntimeWiringConfigurer scalars() {
		return (wiring) -> wiring.scalar(PARTIAL_DATE)
			.scalar(ExtendedScalars.DateTime)
			.scalar(ExtendedScalars.GraphQLLong);
	}

	@Bean
	Instrumentation depthLimit(LimitsProperties limits) {
		return new MaxQueryDepthInstrumentation(limits.depth());
	}

	@Bean
	Instrumentation costLimit(LimitsProperties limits) {
		return new MaxQueryComplexityInstrumentation(limits.cost(), new Cost());
	}

	@Bean
	WebGraphQlInterceptor timeLimit(LimitsProperties limits) {
		return new TimeLimit(limits.time());
	}

	@Bean
	GraphQlSourceBuilderCustomizer documentCache() {
		DocumentCache cache = new DocumentCache();
		return (source) -> source.configureGraphQl((graphQl) -> graphQl.preparsedDocumentProvider(cache));
	}

}
