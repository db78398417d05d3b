package org.coopgraph.graphql.explain;

import java.util.Objects;

import graphql.execution.ResultPath;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.coopgraph.cypher.StatementLog;
import org.coopgraph.cypher.StatementLog.Scope;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * Opens the statement log of the request, if any, while a field is fetched. A method that
 * is called directly is trivial to graphql-java, and can read statements from memory.
 */
class ExplainedFields extends SimplePerformantInstrumentation {

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			@Nullable InstrumentationState state) {
		StatementLog log = parameters.getExecutionContext().getGraphQLContext().get(StatementLog.class);
		boolean explained = log != null
				&& (fetcher instanceof SelfDescribingDataFetcher || !parameters.isTrivialDataFetcher());
		return explained ? (environment) -> fetch(fetcher, environment, Objects.requireNonNull(log)) : fetcher;
	}

	private static @Nullable Object fetch(DataFetcher<?> fetcher, DataFetchingEnvironment environment, StatementLog log)
			throws Exception {
		try (Scope _ = log.open(name(environment.getExecutionStepInfo().getPath()))) {
			return fetcher.get(environment);
		}
	}

	/** The same for all rows of a list. */
	private static String name(ResultPath path) {
		return String.join(".", path.getKeysOnly());
	}

}
