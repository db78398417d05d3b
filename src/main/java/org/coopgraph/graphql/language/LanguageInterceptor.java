package org.coopgraph.graphql.language;

import java.util.Locale;
import java.util.Map;

import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Chooses the language of a request by its headers, and names it in the response. */
@Component
@Order(0)
class LanguageInterceptor implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Language language = Language.of(request.getHeaders());
		request.configureExecutionInput((input,
				builder) -> builder.locale(Locale.ENGLISH).graphQLContext(Map.of(Language.class, language)).build());
		return chain.next(request).doOnNext((response) -> describe(response, language));
	}

	private static void describe(WebGraphQlResponse response, Language language) {
		response.getResponseHeaders().setContentLanguage(language.locale());
		response.getResponseHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
	}

}
