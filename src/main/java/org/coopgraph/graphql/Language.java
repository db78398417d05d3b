package org.coopgraph.graphql;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Language of a text. */
public enum Language {

	EN, FR, ES;

	private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("es"));

	public Locale locale() {
		return LOCALES.get(ordinal());
	}

	/**
	 * The best of the languages for an {@code Accept-Language} header, English when it
	 * names none of them or cannot be read.
	 */
	static Language preferred(@Nullable String acceptLanguage) {
		if (acceptLanguage == null || acceptLanguage.isBlank()) {
			return EN;
		}
		try {
			Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LOCALES);
			return (best != null) ? values()[LOCALES.indexOf(best)] : EN;
		}
		catch (IllegalArgumentException unreadable) {
			return EN;
		}
	}

}
