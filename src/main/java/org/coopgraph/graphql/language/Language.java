package org.coopgraph.graphql.language;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/** The language of a text. */
public enum Language {

	EN, FR, ES;

	private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("es"));

	/** The language of a request. */
	public static Language of(HttpHeaders headers) {
		return preferred(String.join(",", headers.getOrEmpty(HttpHeaders.ACCEPT_LANGUAGE)));
	}

	/** The best language for an {@code Accept-Language} header; English by default. */
	static Language preferred(@Nullable String acceptLanguage) {
		return (acceptLanguage != null) ? AcceptLanguage.parse(acceptLanguage).best() : EN;
	}

	public Locale locale() {
		return LOCALES.get(ordinal());
	}

}
