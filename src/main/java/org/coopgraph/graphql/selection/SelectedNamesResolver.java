package org.coopgraph.graphql.selection;

import graphql.schema.DataFetchingEnvironment;

import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/** Gives a controller method the names of the fields that are selected of its result. */
@Component
class SelectedNamesResolver implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == SelectedNames.class;
	}

	@Override
	public SelectedNames resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
		return SelectedNames.of(environment);
	}

}
