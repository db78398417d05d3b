package org.coopgraph.dataset;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the code of a country by its name in English, French or Spanish, or by another
 * name in use. Case, accents and the form of an apostrophe do not matter, and the comma
 * of an index does not either: "Tanzania, United Republic of".
 */
public final class CountryByName {

	private static final Map<String, String> CODES = codes();

	private CountryByName() {
	}

	/**
	 * The code of a country.
	 * @param name a name, or the code itself
	 * @return empty if no country, or more than one, has this name
	 */
	public static Optional<String> code(String name) {
		if (CountryNames.isCode(name)) {
			return Optional.of(name);
		}
		String folded = folded(name);
		return Optional.ofNullable(CODES.getOrDefault(folded, CODES.get(withoutComma(folded))))
			.filter((code) -> !code.isEmpty());
	}

	private static Map<String, String> codes() {
		Map<String, String> codes = new HashMap<>();
		Set<String> all = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
		all.forEach((code) -> otherNames(code).forEach((name) -> codes.merge(folded(name), code, CountryByName::same)));
		all.forEach((code) -> names(code).forEach((name) -> codes.put(folded(name), code)));
		return codes;
	}

	private static Stream<String> names(String code) {
		Locale country = Locale.of("", code);
		return Stream.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("es")).map(country::getDisplayCountry);
	}

	private static Stream<String> otherNames(String code) {
		Stream<String> shortened = names(code).map((name) -> name.replaceFirst(" \\(.*", ""));
		return Stream.concat(AlternativeCountryNames.of(code).stream(), shortened);
	}

	/** A name of two countries means neither. */
	private static String same(String one, String other) {
		return one.equals(other) ? one : "";
	}

	private static String withoutComma(String name) {
		int comma = name.indexOf(", ");
		return (comma < 0) ? name : name.substring(comma + 2) + " " + name.substring(0, comma);
	}

	private static String folded(String name) {
		String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		return decomposed.replace('’', '\'')
			.toLowerCase(Locale.ROOT)
			.replaceFirst("^the ", "")
			.replaceFirst("^st\\. ", "saint ")
			.strip();
	}

}
