package org.coopgraph.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.coopgraph.dataset.DatasetCopy;
import org.coopgraph.dataset.DatasetFiles;
import org.coopgraph.dataset.RegisterFiles;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.start.StartupException;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SyntheticDatasetTests {

	private static final int COOPERATIVES = 4000;

	private final Path folder;

	SyntheticDatasetTests(@TempDir Path folder) {
		this.folder = folder;
	}

	@BeforeAll
	void generate() {
		SyntheticDataset.generate(COOPERATIVES, 1895, this.folder);
	}

	@Test
	void shouldWriteTheSameBytesForTheSameSeedAndOthersForAnother(@TempDir Path same, @TempDir Path other)
			throws IOException {
		SyntheticDataset.generate(COOPERATIVES, 1895, same);
		SyntheticDataset.generate(COOPERATIVES, 1896, other);
		assertThat(same.resolve("synthetic.csv")).hasSameBinaryContentAs(this.folder.resolve("synthetic.csv"));
		assertThat(Files.mismatch(other.resolve("synthetic.csv"), same.resolve("synthetic.csv"))).isPositive();
	}

	@Test
	void shouldCopyTheRealDataWithoutTheCooperativesOfRegisters() throws IOException {
		for (DataFile file : DatasetFiles.ALL) {
			byte[] copy = Files.readAllBytes(this.folder.resolve(file.fileName()));
			assertThat(copy).isEqualTo(RegisterFiles.ALL.contains(file)
					? (String.join(",", file.header()) + "\n").getBytes(UTF_8) : DatasetCopy.original(file.fileName()));
		}
	}

	@Test
	void shouldGiveEachCountryTheShareOfItsMembers() throws IOException {
		Map<String, Long> countries = rows().stream()
			.collect(Collectors.groupingBy((row) -> row.getField("country"), Collectors.counting()));
		long japan = countries.getOrDefault("JP", 0L);
		assertThat(japan).isBetween(COOPERATIVES * 4L / 100, COOPERATIVES * 7L / 100);
		assertThat(countries).hasSizeGreaterThan(100);
	}

	@Test
	void shouldHaveAYearInNineOfTenRowsAndSeveralScripts() throws IOException {
		long unknown = rows().stream().filter((row) -> row.getField("founded").isEmpty()).count();
		assertThat(unknown).isBetween(COOPERATIVES * 8L / 100, COOPERATIVES * 12L / 100);
		assertThat(rows().stream()
			.flatMapToInt((row) -> row.getField("name").codePoints())
			.mapToObj(Character.UnicodeScript::of)).contains(Character.UnicodeScript.LATIN, Character.UnicodeScript.HAN,
					Character.UnicodeScript.HANGUL, Character.UnicodeScript.ARABIC, Character.UnicodeScript.CYRILLIC);
	}

	@Test
	void shouldUseAllSectorsOfTheRealData() {
		List<String> sectors = new String(DatasetCopy.original("sectors.csv"), UTF_8).lines()
			.skip(1)
			.map((row) -> row.split(",")[1])
			.toList();
		assertThat(SyntheticDataset.SECTORS_BY_FREQUENCY).containsExactlyInAnyOrderElementsOf(sectors);
	}

	@Test
	void shouldNotWriteIntoAFolderThatIsNotEmpty() {
		assertThatExceptionOfType(StartupException.class).isThrownBy(() -> SyntheticDataset.generate(1, 1, this.folder))
			.withMessage("The folder %s is not empty; name another one.", this.folder);
	}

	private List<NamedCsvRecord> rows() throws IOException {
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
			.ofNamedCsvRecord(this.folder.resolve("synthetic.csv"))) {
			return reader.stream().toList();
		}
	}

}
