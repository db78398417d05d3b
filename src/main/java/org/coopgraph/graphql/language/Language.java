package org.coopgraph.graphql.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.util.ConcurrentLruCache;

/** The language of a text. */
public enum Language {

	EN, FR, ES;

	private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("es"));

	private static final int USUAL_LENGTH = 100;

	/** Most clients send one of a few headers. */
	private static final ConcurrentLruCache<String, Language> PREFERRED = new ConcurrentLruCache<>(256,
			Language::parsed);

	/** The language of a request. */
	public static Language of(HttpHeaders headers) {
		return preferred(String.join(",", headers.getOrEmpty(HttpHeaders.ACCEPT_LANGUAGE)));
	}

	/** The language of a text: the argument of its field, or else that of the request. */
	public static Language of(Map<String, ?> arguments, GraphQLContext request) {
		return (arguments.get("language") instanceof String requested) ? valueOf(requested)
				: request.getOrDefault(Language.class, EN);
	}

	/** The best language for an {@code Accept-Language} header; English by default. */
	static Language preferred(@Nullable String acceptLanguage) {
		if (acceptLanguage == null || acceptLanguage.isEmpty()) {
			return EN;
		}
		return (acceptLanguage.length() <= USUAL_LENGTH) ? PREFERRED.get(acceptLanguage) : parsed(acceptLanguage);
	}

	private static Language parsed(String acceptLanguage) {
		return AcceptLanguage.parse(acceptLanguage).best();
	}

	public Locale locale() {
		return LOCALES.get(ordinal());
	}

}
