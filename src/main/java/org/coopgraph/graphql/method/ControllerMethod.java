package org.coopgraph.graphql.method;

import java.lang.invoke.MethodHandle;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/**
 * A controller method that does not block. It is called without the values that are bound
 * to the thread of a request, and without a search for its parameters.
 */
public final class ControllerMethod implements LightDataFetcher<Object>, SelfDescribingDataFetcher<Object> {

	private final SelfDescribingDataFetcher<?> described;

	/** From an array of the parameters to the result. */
	private final MethodHandle handle;

	private final List<MethodInput> inputs;

	ControllerMethod(SelfDescribingDataFetcher<?> described, MethodHandle handle, List<MethodInput> inputs) {
		this.described = described;
		this.handle = handle;
		this.inputs = inputs;
	}

	/** The fetcher of Spring GraphQL for the same method. */
	public SelfDescribingDataFetcher<?> described() {
		return this.described;
	}

	/** Whether its result is the value of the field, and needs no environment. */
	public boolean isPlain() {
		return !CompletionStage.class.isAssignableFrom(asMethod().getReturnType())
				&& this.inputs.stream().noneMatch(MethodInput.Resolved.class::isInstance);
	}

	public @Nullable Object invoke(FieldCall call) throws Exception {
		@Nullable Object[] values = new Object[this.inputs.size()];
		for (int index = 0; index < values.length; index++) {
			values[index] = this.inputs.get(index).value(call);
		}
		return invoke(values);
	}

	private @Nullable Object invoke(@Nullable Object[] values) throws Exception {
		try {
			return (Object) this.handle.invokeExact(values);
		}
		catch (Exception | Error ex) {
			throw ex;
		}
		catch (Throwable ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
		return invoke(new FieldCall.Fetched(environment));
	}

	@Override
	public @Nullable Object get(GraphQLFieldDefinition field, Object source,
			Supplier<DataFetchingEnvironment> environment) throws Exception {
		return get(environment.get());
	}

	@Override
	public String getDescription() {
		return this.described.getDescription();
	}

	@Override
	public ResolvableType getReturnType() {
		return this.described.getReturnType();
	}

	@Override
	public Map<String, ResolvableType> getArguments() {
		return this.described.getArguments();
	}

	@Override
	public Method asMethod() {
		return Objects.requireNonNull(this.described.asMethod());
	}

	@Override
	public boolean usesDataLoader() {
		return this.described.usesDataLoader();
	}

}
