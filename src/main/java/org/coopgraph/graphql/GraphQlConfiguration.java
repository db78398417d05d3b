package org.coopgraph.graphql;

import java.time.Clock;

import graphql.execution.instrumentation.Instrumentation;
import graphql.introspection.GoodFaithIntrospection;
import graphql.scalars.ExtendedScalars;

import org.coopgraph.graphql.cache.DocumentCache;
import org.coopgraph.graphql.limit.CostLimit;
import org.coopgraph.graphql.limit.LimitsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Scalars, limits and the cache of documents. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

	static {
		// Tools ask for several types at once; depth and cost are limited in any case.
		GoodFaithIntrospection.enabledJvmWide(false);
	}

	@Bean
	RuntimeWiringConfigurer scalars() {
		return (wiring) -> wiring.scalar(ExtendedScalars.DateTime).scalar(ExtendedScalars.GraphQLLong);
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
