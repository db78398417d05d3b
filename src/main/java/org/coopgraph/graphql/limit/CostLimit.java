package org.coopgraph.graphql.limit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition;
import org.jspecify.annotations.Nullable;

/** Rejects operations that are too expensive, and adds the cost to every response. */
public class CostLimit extends SimplePerformantInstrumentation {

	/** Of one operation. */
	private static final int MAX_REMEMBERED = 16;

	private final LimitsProperties limits;

	/** The costs of parsed operations, by all in their variables that matters. */
	private final LoadingCache<OperationDefinition, Map<CostVariables, RequestCost>> costs = Caffeine.newBuilder()
		.weakKeys()
		.build((operation) -> new ConcurrentHashMap<>());

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
		CostVariables variables = CostVariables.of(context.getCoercedVariables());
		Map<CostVariables, RequestCost> known = Objects
			.requireNonNull(this.costs.get(context.getOperationDefinition()));
		RequestCost cost = known.get(variables);
		return (cost != null) ? cost : add(calculate(context, variables), variables, known);
	}

	private static RequestCost add(RequestCost cost, CostVariables variables, Map<CostVariables, RequestCost> known) {
		if (known.size() >= MAX_REMEMBERED) {
			known.clear();
		}
		known.put(variables, cost);
		return cost;
	}

	private RequestCost calculate(ExecutionContext context, CostVariables variables) {
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
