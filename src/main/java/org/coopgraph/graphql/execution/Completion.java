package org.coopgraph.graphql.execution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import graphql.schema.Coercing;
import graphql.schema.GraphQLNamedOutputType;
import org.jspecify.annotations.Nullable;

/** Turns the value of a field into that of the answer, as its type in the schema says. */
sealed interface Completion {

	default @Nullable Object complete(@Nullable Object fetched, PlannedRequest request) throws Exception {
		Object value = request.unboxed(fetched);
		return (value != null) ? present(value, request) : null;
	}

	/** Completes a value that is not null. */
	@Nullable Object present(Object value, PlannedRequest request) throws Exception;

	/** Where null is an error. */
	record Required(Completion completion) implements Completion {

		@Override
		public Object present(Object value, PlannedRequest request) throws Exception {
			return required(this.completion.present(value, request));
		}

		@Override
		public Object complete(@Nullable Object fetched, PlannedRequest request) throws Exception {
			return required(this.completion.complete(fetched, request));
		}

		private static Object required(@Nullable Object completed) throws GivenUpException {
			if (completed == null) {
				throw GivenUpException.INSTANCE;
			}
			return completed;
		}

	}

	/** Lists. */
	record Elements(Completion element) implements Completion {

		@Override
		public Object present(Object value, PlannedRequest request) throws Exception {
			if (!(value instanceof Collection<?> elements)) {
				throw GivenUpException.INSTANCE;
			}
			List<@Nullable Object> completed = new ArrayList<>(elements.size());
			for (Object element : elements) {
				request.check();
				completed.add(this.element.complete(element, request));
			}
			return completed;
		}

	}

	/** Scalars. */
	record Scalar(Coercing<?, ?> coercing) implements Completion {

		@Override
		public @Nullable Object present(Object value, PlannedRequest request) {
			return this.coercing.serialize(value, request.graphQlContext(), request.locale());
		}

	}

	/** Enums, by the values that the schema gives their names. */
	record Constant(Map<String, String> names) implements Completion {

		@Override
		public Object present(Object value, PlannedRequest request) throws GivenUpException {
			String name = this.names.get((value instanceof Enum<?> constant) ? constant.name() : value);
			if (name == null) {
				throw GivenUpException.INSTANCE;
			}
			return name;
		}

	}

	/** Objects of one type. */
	record Fields(ObjectPlan plan) implements Completion {

		@Override
		public Object present(Object value, PlannedRequest request) throws Exception {
			return this.plan.write(value, request);
		}

	}

	/** Objects of an interface or a union, each by the plan of its type. */
	record FieldsByType(GraphQLNamedOutputType type, Map<String, ObjectPlan> plans) implements Completion {

		@Override
		public Object present(Object value, PlannedRequest request) throws Exception {
			ObjectPlan plan = this.plans.get(request.typeName(value, this.type));
			if (plan == null) {
				throw GivenUpException.INSTANCE;
			}
			return plan.write(value, request);
		}

	}

}
