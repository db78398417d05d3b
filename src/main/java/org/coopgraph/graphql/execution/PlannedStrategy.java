package org.coopgraph.graphql.execution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.execution.MergedField;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import org.jspecify.annotations.Nullable;

import org.coopgraph.cypher.StatementLog;

/** Executes the plain fields of documents by plans, and the rest as graphql-java does. */
class PlannedStrategy extends AsyncExecutionStrategy {

	private final Plans plans = new Plans();

	/** The types of an interface are chosen by classes. */
	private final Map<Class<?>, String> typeNames = new ConcurrentHashMap<>();

	PlannedStrategy(DataFetcherExceptionHandler exceptions) {
		super(exceptions);
	}

	/** An explained request shows which field needed which statement. */
	@Override
	public CompletableFuture<ExecutionResult> execute(ExecutionContext context, ExecutionStrategyParameters root) {
		DocumentPlan plan = context.getGraphQLContext().hasKey(StatementLog.class) ? null : this.plans.of(context);
		if (plan != null) {
			context.getGraphQLContext()
				.put(PlannedRequest.class, new PlannedRequest(context, plan, new Steps(context, root)));
		}
		return super.execute(context, root);
	}

	/** A step of graphql-java for a value below the root. */
	private final class Steps implements PlannedRequest.Engine {

		private final ExecutionContext context;

		private final ExecutionStrategyParameters root;

		Steps(ExecutionContext context, ExecutionStrategyParameters root) {
			this.context = context;
			this.root = root;
		}

		@Override
		public Map<String, ?> coerce(FieldArguments arguments) {
			ExecutionStrategyParameters parameters = this.root.transform((step) -> step.field(arguments.field()));
			return createExecutionStepInfo(this.context, parameters, arguments.definition(), null).getArguments();
		}

		@Override
		public String typeName(Object value, GraphQLNamedOutputType type) {
			return PlannedStrategy.this.typeNames.computeIfAbsent(value.getClass(), (absent) -> resolve(value, type));
		}

		private String resolve(Object value, GraphQLNamedOutputType type) {
			return resolveType(this.context, this.root.transform((step) -> step.source(value)), type).getName();
		}

	}

	/** A field in a request that has a plan. */
	private record Place(MergedField field, DocumentPlan plan, PlannedRequest request) {

		Optional<Completion> completion(GraphQLOutputType type) {
			return this.field.hasSubSelection() ? this.plan.completion(this.field, type) : Optional.empty();
		}

	}

	private static Optional<Place> place(ExecutionContext context, ExecutionStrategyParameters parameters) {
		PlannedRequest request = context.getGraphQLContext().get(PlannedRequest.class);
		DocumentPlan plan = (request != null) ? request.plan() : null;
		MergedField field = parameters.getField();
		return (request != null && plan != null && field != null) ? Optional.of(new Place(field, plan, request))
				: Optional.empty();
	}

	@Override
	protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
		GraphQLOutputType type = parameters.getExecutionStepInfo().getType();
		return place(context, parameters)
			.flatMap((place) -> place.completion(type)
				.map((completion) -> planned(completion, place.request(), context, parameters)))
			.orElseGet(() -> super.completeValue(context, parameters));
	}

	private FieldValueInfo planned(Completion completion, PlannedRequest request, ExecutionContext context,
			ExecutionStrategyParameters parameters) {
		try {
			return info(completion.complete(parameters.getSource(), request));
		}
		catch (Exception ex) {
			request.giveUp();
			return super.completeValue(context, parameters);
		}
	}

	private static FieldValueInfo info(@Nullable Object value) {
		return new FieldValueInfo(switch (value) {
			case null -> CompleteValueType.NULL;
			case List<?> _ -> CompleteValueType.LIST;
			default -> CompleteValueType.OBJECT;
		}, value);
	}

	@Override
	protected Object completeValueForObject(ExecutionContext context, ExecutionStrategyParameters parameters,
			GraphQLObjectType type, Object result) {
		return place(context, parameters)
			.flatMap((place) -> Optional.ofNullable(place.plan().object(place.field(), type))
				.map((plan) -> mixed(plan, place.request(), context, parameters, type, result)))
			.orElseGet(() -> super.completeValueForObject(context, parameters, type, result));
	}

	private Object mixed(ObjectPlan plan, PlannedRequest request, ExecutionContext context,
			ExecutionStrategyParameters parameters, GraphQLObjectType type, Object result) {
		@Nullable Object[] plain;
		try {
			plain = plan.plainValues(result, request);
		}
		catch (Exception ex) {
			request.giveUp();
			return super.completeValueForObject(context, parameters, type, result);
		}
		return plan.isWhole() ? plan.with(Map.of(), plain)
				: plan.with(executeObject(context,
						parameters.transform((step) -> step.fields(plan.rest())
							.executionStepInfo(parameters.getExecutionStepInfo().changeTypeWithPreservedNonNull(type))
							.source(result))),
						plain);
	}

}
