package org.coopgraph.synthetic;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.springframework.core.io.ClassPathResource;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Invents names in a language of the country. */
final class SyntheticNames {

	private static final String FALLBACK_LANGUAGE = "en";

	private final Map<String, String> languages = new HashMap<>();

	private final Map<String, List<String>> words = new HashMap<>();

	private final Map<String, Map<String, String>> forms = new HashMap<>();

	SyntheticNames() {
		for (NamedCsvRecord language : read("languages.csv")) {
			List<String> countries = List.of(language.getField("countries").split(" "));
			countries.forEach((country) -> this.languages.put("country:" + country, language.getField("language")));
			this.words.put(language.getField("language"), alternatives(language.getField("words")));
		}
		read("forms.csv")
			.forEach((language) -> this.forms.put(language.getField("language"), language.getFieldsAsMap()));
	}

	private static List<NamedCsvRecord> read(String file) {
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
			.ofNamedCsvRecord(new ClassPathResource("synthetic/" + file).getContentAsString(UTF_8))) {
			return reader.stream().toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<String> alternatives(String cell) {
		return List.of(cell.split("\\|"));
	}

	/** A name that ends with a number, unlike real names. */
	String invent(SplittableRandom random, String country, String city, String sector, int number) {
		String language = this.languages.getOrDefault(country, FALLBACK_LANGUAGE);
		String form = any(random, alternatives(form(language, sector)));
		String word = any(random, this.words.getOrDefault(language, List.of("")));
		String place = (city.isEmpty() || random.nextInt(3) == 0) ? word : city + " " + word;
		return "%s %s %s".formatted(form, place, number);
	}

	private String form(String language, String sector) {
		return this.forms.getOrDefault(language, Map.of()).getOrDefault(sector, sector);
	}

	private static String any(SplittableRandom random, List<String> texts) {
		return texts.get(random.nextInt(texts.size()));
	}

}
