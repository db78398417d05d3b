package org.coopgraph.graphql.method;

import java.util.Map;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/** A field whose value a controller method returns. */
public sealed interface FieldCall {

	/** The object that has the field. */
	@Nullable Object source();

	Map<String, ?> arguments();

	GraphQLContext context();

	/** A field of a plan. */
	record Planned(@Nullable Object source, Map<String, ?> arguments, GraphQLContext context) implements FieldCall {
	}

	/** A field that graphql-java fetches. */
	record Fetched(DataFetchingEnvironment environment) implements FieldCall {

		@Override
		public @Nullable Object source() {
			return this.environment.getSource();
		}

		@Override
		public Map<String, ?> arguments() {
			return this.environment.getArguments();
		}

		@Override
		public GraphQLContext context() {
			return this.environment.getGraphQlContext();
		}

	}

}
