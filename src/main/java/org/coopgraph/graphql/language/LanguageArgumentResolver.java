package org.coopgraph.graphql.language;

import graphql.schema.DataFetchingEnvironment;

import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/**
 * Resolves the {@link Language} of a text: the argument of the field, or else the
 * language of the request.
 */
@Component
class LanguageArgumentResolver implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Language.class;
	}

	@Override
	public Language resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
		return Language.of(environment.getArguments(), environment.getGraphQlContext());
	}

}
