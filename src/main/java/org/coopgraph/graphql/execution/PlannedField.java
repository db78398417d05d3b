package org.coopgraph.graphql.execution;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.method.ControllerMethod;
import org.coopgraph.graphql.method.FieldCall;

/** A plain field of an object: how its value is fetched and completed. */
sealed interface PlannedField {

	@Nullable Object value(Object source, PlannedRequest request) throws Exception;

	/** The name of the type of the object. */
	record TypeName(String name) implements PlannedField {

		@Override
		public Object value(Object source, PlannedRequest request) {
			return this.name;
		}

	}

	/** A property of the object. */
	record Property(GraphQLFieldDefinition definition, LightDataFetcher<?> fetcher,
			Completion completion) implements PlannedField {

		@Override
		public @Nullable Object value(Object source, PlannedRequest request) throws Exception {
			Object fetched = this.fetcher.get(this.definition, source, PlannedRequest::noEnvironment);
			return this.completion.complete(fetched, request);
		}

	}

	/** The result of a controller method. */
	record Result(ControllerMethod method, FieldArguments arguments, Completion completion) implements PlannedField {

		@Override
		public @Nullable Object value(Object source, PlannedRequest request) throws Exception {
			Object fetched = this.method
				.invoke(new FieldCall.Planned(source, request.arguments(this.arguments), request.graphQlContext()));
			return this.completion.complete(fetched, request);
		}

	}

}
