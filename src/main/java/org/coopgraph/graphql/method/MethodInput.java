package org.coopgraph.graphql.method;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.language.Language;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;

/** Where a controller method finds the value of a parameter. */
sealed interface MethodInput {

	@Nullable Object value(FieldCall call) throws Exception;

	/** The object that has the field. */
	record Source() implements MethodInput {

		@Override
		public @Nullable Object value(FieldCall call) {
			return call.source();
		}

	}

	/** The language of a text. */
	record OfText() implements MethodInput {

		@Override
		public Object value(FieldCall call) {
			return Language.of(call.arguments(), call.context());
		}

	}

	/** A scalar argument of the field, whose values have the type of the parameter. */
	record Scalar(String name) implements MethodInput {

		@Override
		public @Nullable Object value(FieldCall call) {
			return call.arguments().get(this.name);
		}

	}

	/** Any other value, such as a data loader. */
	record Resolved(MethodParameter parameter, HandlerMethodArgumentResolver resolver) implements MethodInput {

		@Override
		public @Nullable Object value(FieldCall call) throws Exception {
			if (call instanceof FieldCall.Fetched fetched) {
				return this.resolver.resolveArgument(this.parameter, fetched.environment());
			}
			throw new IllegalStateException("A plan has no environment of a field.");
		}

	}

}
