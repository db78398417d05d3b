package org.coopgraph.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names and codes of countries, from the JDK's copy of Unicode CLDR and ISO 3166. */
final class CountryNames {

	private static final Set<String> CODES = Set.of(Locale.getISOCountries());

	/** Languages in which a country is searched for, besides those of the API. */
	private static final List<String> OTHER_LANGUAGES = List.of("ar", "zh", "ru", "de", "hi", "it", "ja", "ko", "pt");

	private CountryNames() {
	}

	/** An ISO 3166-1 alpha-2 code. */
	static Object code(String text) {
		if (!CODES.contains(text)) {
			throw new IllegalArgumentException("\"%s\" is not an ISO 3166-1 alpha-2 code".formatted(text));
		}
		return text;
	}

	static void addTo(Map<String, Object> row) {
		Locale country = Locale.of("", String.valueOf(row.get("code")));
		row.put("alpha3", country.getISO3Country());
		row.put("name", country.getDisplayCountry(Locale.ENGLISH));
		row.put("nameFr", country.getDisplayCountry(Locale.FRENCH));
		row.put("nameEs", country.getDisplayCountry(Locale.of("es")));
		row.put("otherNames",
				OTHER_LANGUAGES.stream().map(Locale::of).map(country::getDisplayCountry).distinct().toList());
	}

}
