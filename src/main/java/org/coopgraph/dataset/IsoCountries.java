package org.coopgraph.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.springframework.core.io.ClassPathResource;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Numeric codes and centroids of the countries of ISO 3166. */
public final class IsoCountries {

	private static final Map<String, NamedCsvRecord> BY_CODE = read();

	private IsoCountries() {
	}

	static void addTo(Map<String, Object> row) {
		NamedCsvRecord country = Objects.requireNonNull(BY_CODE.get(String.valueOf(row.get("code"))));
		row.put("numeric", country.getField("numeric"));
		if (hasCentroid(country.getField("code"))) {
			row.put("latitude", Double.valueOf(country.getField("latitude")));
			row.put("longitude", Double.valueOf(country.getField("longitude")));
		}
	}

	public static boolean hasCentroid(String code) {
		NamedCsvRecord country = BY_CODE.get(code);
		return country != null && !country.getField("latitude").isEmpty();
	}

	private static Map<String, NamedCsvRecord> read() {
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(content())) {
			return rows.stream().collect(Collectors.toMap((row) -> row.getField("code"), (row) -> row));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String content() throws IOException {
		return new ClassPathResource("iso/countries.csv").getContentAsString(UTF_8);
	}

}
