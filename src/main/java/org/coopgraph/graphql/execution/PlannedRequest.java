package org.coopgraph.graphql.execution;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionContext;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedOutputType;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** A request whose plain fields are written by the plan of its document. */
final class PlannedRequest {

	/** What plans leave to graphql-java. */
	interface Engine {

		Map<String, ?> coerce(FieldArguments arguments);

		String typeName(Object value, GraphQLNamedOutputType type);

	}

	private final ExecutionContext context;

	private final DocumentPlan plan;

	private final Engine engine;

	private final Map<FieldArguments, Map<String, ?>> arguments = new ConcurrentHashMap<>();

	private volatile boolean givenUp;

	PlannedRequest(ExecutionContext context, DocumentPlan plan, Engine engine) {
		this.context = context;
		this.plan = plan;
		this.engine = engine;
	}

	/** The plan; null once it was given up. */
	@Nullable DocumentPlan plan() {
		return this.givenUp ? null : this.plan;
	}

	void giveUp() {
		this.givenUp = true;
	}

	GraphQLContext graphQlContext() {
		return this.context.getGraphQLContext();
	}

	Locale locale() {
		return this.context.getLocale();
	}

	/** Lets graphql-java end a request that was cancelled. */
	void check() throws GivenUpException {
		if (this.context.getExecutionInput().isCancelled()) {
			throw GivenUpException.INSTANCE;
		}
	}

	Map<String, ?> arguments(FieldArguments field) {
		return field.isConstant() ? field.constants(() -> this.engine.coerce(field))
				: this.arguments.computeIfAbsent(field, this.engine::coerce);
	}

	String typeName(Object value, GraphQLNamedOutputType type) {
		return this.engine.typeName(value, type);
	}

	/** The value in an optional; a value that must be waited for is no plain one. */
	@Nullable Object unboxed(@Nullable Object fetched) throws GivenUpException {
		if (fetched instanceof CompletionStage || fetched instanceof Publisher
				|| fetched instanceof DataFetcherResult) {
			throw GivenUpException.INSTANCE;
		}
		return this.context.getValueUnboxer().unbox(fetched);
	}

	/** Properties do not depend on the environment of their field. */
	static DataFetchingEnvironment noEnvironment() {
		throw new IllegalStateException("A property depends on the environment of its field.");
	}

}
