package org.coopgraph.explorer;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.coopgraph.graphql.language.Language;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The language of a page: the parameter {@code lang} of its address, or else the one that
 * the browser prefers.
 */
@Component
class PageLanguage implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Language.class;
	}

	@Override
	public Language resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer view,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		String chosen = request.getParameter("lang");
		return Arrays.stream(Language.values())
			.filter((language) -> language.name().equalsIgnoreCase(chosen))
			.findFirst()
			.orElseGet(() -> preferred(request));
	}

	private static Language preferred(NativeWebRequest request) {
		HttpHeaders headers = new HttpHeaders();
		headers.put(HttpHeaders.ACCEPT_LANGUAGE,
				List.of(String.join(",", values(request.getHeaderValues(HttpHeaders.ACCEPT_LANGUAGE)))));
		return Language.of(headers);
	}

	private static String[] values(String @Nullable [] header) {
		return (header != null) ? header : new String[0];
	}

}
