package org.coopgraph.graphql.explain;

import graphql.execution.instrumentation.Instrumentation;
import org.dataloader.DataLoaderOptions;

import org.coopgraph.cypher.StatementLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.TaskDecorator;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/**
 * Adds the executed statements to a response on request. A statement log accompanies the
 * request: from the fields to their threads, and through the data loaders.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(ExplainCondition.class)
class ExplainConfiguration {

	@Bean
	WebGraphQlInterceptor explain() {
		return new ExplainInterceptor();
	}

	@Bean
	Instrumentation explainedFields() {
		return new ExplainedFields();
	}

	@Bean
	BatchLoaderRegistry batchLoaderRegistry() {
		ExplainedLoads loads = new ExplainedLoads();
		return new DefaultBatchLoaderRegistry(() -> DataLoaderOptions.newOptions().setInstrumentation(loads).build());
	}

	@Bean
	TaskDecorator explainedThreads() {
		return StatementLog::propagate;
	}

}
