package org.coopgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * The data set's files, read independently of the tested code: tests compute from them
 * the values that they expect.
 */
public final class Facts {

	private static final Path FILES = Path.of("src/main/resources/dataset");

	private static final Map<String, List<Fact>> READ = new ConcurrentHashMap<>();

	private Facts() {
	}

	public static List<Fact> of(String file) {
		return READ.computeIfAbsent(file, Facts::read);
	}

	/** The names of all files, without their extension. */
	public static Set<String> files() {
		try (Stream<Path> files = Files.list(FILES)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".csv"))
				.map((name) -> name.substring(0, name.length() - ".csv".length()))
				.collect(Collectors.toSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Fact> read(String file) {
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FILES.resolve(file + ".csv"))) {
			return rows.stream().map((row) -> new Fact(row.getFieldsAsMap())).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static Fact one(String file, String column, String value) {
		return of(file).stream().filter((fact) -> fact.get(column).equals(value)).findFirst().orElseThrow();
	}

	/** Members and bodies. */
	public static List<OrganisationFact> organisations() {
		return Stream
			.concat(of("members").stream().map(OrganisationFact::ofMember),
					of("bodies").stream().map(OrganisationFact::ofBody))
			.toList();
	}

	/** The addresses of sources, in the order of a response: by title. */
	public static List<String> urls(List<String> sources) {
		return of("sources").stream()
			.filter((source) -> sources.contains(source.get("id")))
			.sorted(Comparator.comparing((Fact source) -> source.get("title")))
			.map((source) -> source.get("url"))
			.toList();
	}

	public static String country(String code, Locale language) {
		return Locale.of("", code).getDisplayCountry(language);
	}

}
