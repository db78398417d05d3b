package org.coopgraph.graphql.execution;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

/** Lets graphql-java execute documents by plans. */
@Configuration(proxyBeanMethods = false)
class ExecutionConfiguration {

	@Bean
	GraphQlSourceBuilderCustomizer plannedExecution(ObjectProvider<DataFetcherExceptionResolver> exceptions) {
		return (source) -> source.configureGraphQl((graphQl) -> graphQl.queryExecutionStrategy(new PlannedStrategy(
				DataFetcherExceptionResolver.createExceptionHandler(exceptions.orderedStream().toList()))));
	}

}
