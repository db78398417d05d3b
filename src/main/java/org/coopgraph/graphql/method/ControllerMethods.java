package org.coopgraph.graphql.method;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.reactivestreams.Publisher;

import org.coopgraph.graphql.Blocking;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/** Lets annotated methods that do not block be called directly. */
final class ControllerMethods extends GraphQLTypeVisitorStub {

	private static final List<Class<?>> DEFERRED = List.of(Publisher.class, Callable.class);

	private final BeanFactory controllers;

	private final MethodInputs inputs;

	ControllerMethods(BeanFactory controllers, MethodInputs inputs) {
		this.controllers = controllers;
		this.inputs = inputs;
	}

	@Override
	public TraversalControl visitGraphQLFieldDefinition(GraphQLFieldDefinition field,
			TraverserContext<GraphQLSchemaElement> context) {
		if (context.getParentNode() instanceof GraphQLObjectType type) {
			replace(type, field, context.getVarFromParents(GraphQLCodeRegistry.Builder.class));
		}
		return TraversalControl.CONTINUE;
	}

	private void replace(GraphQLObjectType type, GraphQLFieldDefinition field, GraphQLCodeRegistry.Builder registry) {
		FieldCoordinates place = FieldCoordinates.coordinates(type, field);
		DataFetcher<?> fetcher = registry.getDataFetcher(place, field);
		if (fetcher instanceof SelfDescribingDataFetcher<?> described && isDirect(described)) {
			Method method = Objects.requireNonNull(described.asMethod());
			this.inputs.of(method, type, field)
				.ifPresent((inputs) -> registry.dataFetcher(place,
						new ControllerMethod(described, handle(method), inputs)));
		}
	}

	private static boolean isDirect(SelfDescribingDataFetcher<?> described) {
		Method method = described.asMethod();
		return method != null && !method.isAnnotationPresent(Blocking.class)
				&& !method.isAnnotationPresent(BatchMapping.class)
				&& DEFERRED.stream().noneMatch((type) -> type.isAssignableFrom(method.getReturnType()));
	}

	private MethodHandle handle(Method method) {
		try {
			Class<?> controller = method.getDeclaringClass();
			return MethodHandles.privateLookupIn(controller, MethodHandles.lookup())
				.unreflect(method)
				.bindTo(this.controllers.getBean(controller))
				.asSpreader(Object[].class, method.getParameterCount())
				.asType(MethodType.methodType(Object.class, Object[].class));
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
