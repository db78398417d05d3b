package org.coopgraph.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.springframework.core.io.ClassPathResource;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Official, common, former and short names of the countries of ISO 3166. */
final class AlternativeCountryNames {

	private static final Map<String, List<String>> BY_CODE = read();

	private AlternativeCountryNames() {
	}

	static List<String> of(String code) {
		return BY_CODE.getOrDefault(code, List.of());
	}

	private static Map<String, List<String>> read() {
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(content())) {
			return byCode(rows.stream());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, List<String>> byCode(Stream<NamedCsvRecord> rows) {
		return rows.collect(Collectors.groupingBy((row) -> row.getField("code"),
				Collectors.mapping((row) -> row.getField("name"), Collectors.toList())));
	}

	private static String content() throws IOException {
		return new ClassPathResource("iso/country-names.csv").getContentAsString(UTF_8);
	}

}
