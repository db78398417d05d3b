package org.coopgraph.graphql.limit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition;
import graphql.schema.idl.TypeInfo;
import org.jspecify.annotations.Nullable;

/** Rejects operations that are too expensive, and adds the cost to every response. */
public class CostLimit extends SimplePerformantInstrumentation {

	private final LimitsProperties limits;

	private final Cache<OperationDefinition, RequestCost> constantCosts = Caffeine.newBuilder()
		.weakKeys()
		.maximumSize(10_000)
		.build();

	public CostLimit(LimitsProperties limits) {
		this.limits = limits;
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		RequestCost cost = cost(context);
		context.getGraphQLContext().put(RequestCost.class, cost);
		if (cost.exceeds(this.limits)) {
			throw new AbortExecutionException(cost.violation(this.limits));
		}
		BatchBudget batch = context.getGraphQLContext().get(BatchBudget.class);
		if (batch != null && !batch.spend(cost.requested())) {
			throw new AbortExecutionException(batch.violation(cost));
		}
		return null;
	}

	private RequestCost cost(ExecutionContext context) {
		OperationDefinition operation = context.getOperationDefinition();
		return isConstant(operation) ? this.constantCosts.get(operation, (absent) -> calculate(context))
				: calculate(context);
	}

	/** Strings do not change the cost: they are no page sizes, conditions or filters. */
	private static boolean isConstant(OperationDefinition operation) {
		return operation.getVariableDefinitions()
			.stream()
			.allMatch((variable) -> TypeInfo.typeInfo(variable.getType()).getName().equals("String"));
	}

	private RequestCost calculate(ExecutionContext context) {
		CoercedVariables variables = context.getCoercedVariables();
		SelectedFields fields = new SelectedFields(context.getGraphQLSchema(), context.getFragmentsByName(), variables,
				10 * this.limits.cost());
		return new CostCalculator(context.getGraphQLSchema(), fields, variables, this.limits)
			.of(context.getOperationDefinition().getSelectionSet());
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		RequestCost cost = parameters.getGraphQLContext().get(RequestCost.class);
		return CompletableFuture.completedFuture((cost != null) ? with(cost, result) : result);
	}

	private ExecutionResult with(RequestCost cost, ExecutionResult result) {
		Map<Object, Object> extensions = new LinkedHashMap<>();
		if (result.getExtensions() != null) {
			extensions.putAll(result.getExtensions());
		}
		extensions.put("cost", cost.extension(this.limits));
		return result.transform((builder) -> builder.extensions(extensions));
	}

}
