package org.coopgraph.entity;

import graphql.schema.GraphQLScalarType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The scalar of dates that are as precise as their source. */
@Configuration(proxyBeanMethods = false)
class PartialDateConfiguration {

	@Bean
	RuntimeWiringConfigurer partialDate() {
		return (wiring) -> wiring
			.scalar(GraphQLScalarType.newScalar().name("PartialDate").coercing(new PartialDateCoercing()).build());
	}

}
