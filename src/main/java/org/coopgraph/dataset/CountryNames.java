package org.coopgraph.dataset;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Names and codes of countries, from the JDK's copy of Unicode CLDR and ISO 3166. */
final class CountryNames {

	private static final Set<String> CODES = Set.of(Locale.getISOCountries());

	/**
	 * Languages in which the name of each country is searchable, besides the languages of
	 * the API and of the country.
	 */
	private static final List<String> SEARCHED_LANGUAGES = List.of("ar", "zh", "ru", "de", "hi", "it", "ja", "ko", "pt",
			"zh-Hant", "nl", "sv", "pl", "tr", "uk", "fa", "he", "el", "id");

	private CountryNames() {
	}

	static boolean isCode(String text) {
		return CODES.contains(text);
	}

	static void addTo(Map<String, Object> row) {
		Locale country = Locale.of("", String.valueOf(row.get("code")));
		row.put("alpha3", country.getISO3Country());
		row.put("name", country.getDisplayCountry(Locale.ENGLISH));
		row.put("nameFr", country.getDisplayCountry(Locale.FRENCH));
		row.put("nameEs", country.getDisplayCountry(Locale.of("es")));
		Set<String> others = new LinkedHashSet<>(AlternativeCountryNames.of(country.getCountry()));
		languages(country).map(country::getDisplayCountry).forEach(others::add);
		Stream.of("name", "nameFr", "nameEs").map(row::get).forEach(others::remove);
		row.put("otherNames", List.copyOf(others));
	}

	private static Stream<Locale> languages(Locale country) {
		Stream<Locale> own = Arrays.stream(Locale.getAvailableLocales())
			.filter((locale) -> locale.getCountry().equals(country.getCountry()))
			.filter((locale) -> !locale.getLanguage().equals("en"))
			.sorted((one, other) -> one.toLanguageTag().compareTo(other.toLanguageTag()));
		return Stream.concat(SEARCHED_LANGUAGES.stream().map(Locale::forLanguageTag), own);
	}

}
