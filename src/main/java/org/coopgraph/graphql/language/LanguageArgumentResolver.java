package org.coopgraph.graphql.language;

import graphql.schema.DataFetchingEnvironment;

import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/**
 * Gives a controller method the language of a text: the field's argument, or the
 * request's.
 */
@Component
class LanguageArgumentResolver implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Language.class;
	}

	@Override
	public Language resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
		String asked = environment.getArgument("language");
		return (asked != null) ? Language.valueOf(asked)
				: environment.getGraphQlContext().getOrDefault(Language.class, Language.EN);
	}

}
