package org.coopgraph.country;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The codes of ISO 3166-1, of two and of three letters. */
final class CountryCodes {

	private static final Map<String, String> ALPHA_2 = new HashMap<>();

	static {
		for (String code : Locale.getISOCountries()) {
			ALPHA_2.put(code, code);
			ALPHA_2.put(Locale.of("", code).getISO3Country(), code);
		}
	}

	private CountryCodes() {
	}

	/** The code of two letters for either code in any case, null if it is none. */
	static @Nullable String alpha2(String code) {
		return ALPHA_2.get(code.toUpperCase(Locale.ROOT));
	}

}
