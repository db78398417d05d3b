package org.coopgraph.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SplittableRandom;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.coopgraph.dataset.CheckedDataset;
import org.coopgraph.dataset.DatasetFiles;
import org.coopgraph.dataset.DatasetReader;
import org.coopgraph.dataset.OrganisationFiles;
import org.coopgraph.dataset.RegisterFiles;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.start.StartupException;
import org.springframework.core.io.ClassPathResource;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Writes a data set with synthetic affiliates; the same seed writes the same bytes. */
public final class SyntheticDataset {

	static final List<String> SECTORS_BY_FREQUENCY = List.of("agriculture", "banking", "industry-and-services",
			"consumer", "housing", "insurance", "health", "fisheries");

	private static final List<String> RARE_TYPES = OrganisationFiles.SYNTHETIC_TYPES.subList(1,
			OrganisationFiles.SYNTHETIC_TYPES.size());

	private static final int LATEST_YEAR = 2024;

	private static final int YEAR_SPAN = 180;

	private static final int ROWS_PER_PROGRESS = 10_000;

	private final SplittableRandom random;

	private final SyntheticLocations locations;

	private final SyntheticAffiliations affiliations;

	private final SyntheticNames names = new SyntheticNames();

	private SyntheticDataset(long seed, CheckedDataset real) {
		this.random = new SplittableRandom(seed);
		this.locations = new SyntheticLocations(real.rows().getOrDefault("members", List.of()));
		this.affiliations = new SyntheticAffiliations(this.locations);
	}

	/**
	 * Writes the files of the packaged data set, and the file of synthetic affiliates.
	 */
	public static void generate(int cooperatives, long seed, Path folder) {
		CheckedDataset real = DatasetReader.at("classpath:/dataset/").read();
		try (Progress progress = Progress.of("Writing synthetic organisations", cooperatives)) {
			requireEmpty(folder);
			new SyntheticDataset(seed, real).write(cooperatives, folder, progress);
		}
		catch (IOException ex) {
			throw new StartupException("The data set cannot be written to %s: %s".formatted(folder, ex.getMessage()),
					ex);
		}
	}

	private static void requireEmpty(Path folder) throws IOException {
		Files.createDirectories(folder);
		try (var entries = Files.list(folder)) {
			if (entries.findAny().isPresent()) {
				throw new StartupException("The folder %s is not empty; name another one.".formatted(folder));
			}
		}
	}

	private void write(int cooperatives, Path folder, Progress progress) throws IOException {
		Path unfinished = folder.resolve("unfinished");
		try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(unfinished)) {
			csv.writeRecord(OrganisationFiles.SYNTHETIC.header());
			for (int number = 1; number <= cooperatives; number++) {
				csv.writeRecord(row(number));
				progress.add((number % ROWS_PER_PROGRESS == 0) ? ROWS_PER_PROGRESS : 0);
			}
		}
		for (DataFile file : DatasetFiles.ALL) {
			Files.write(folder.resolve(file.fileName()), content(file));
		}
		Files.move(unfinished, folder.resolve(OrganisationFiles.SYNTHETIC.fileName()), StandardCopyOption.ATOMIC_MOVE);
	}

	/** Synthetic data are not mixed with the cooperatives of registers. */
	private static byte[] content(DataFile file) throws IOException {
		return RegisterFiles.ALL.contains(file) ? (String.join(",", file.header()) + "\n").getBytes(UTF_8)
				: new ClassPathResource("dataset/" + file.fileName()).getContentAsByteArray();
	}

	/** In the order of the columns. */
	private String[] row(int number) {
		String id = "synthetic-" + number;
		SyntheticLocations.Location location = this.locations.choose(this.random);
		String sector = SyntheticAffiliations.skewedChoice(this.random, SECTORS_BY_FREQUENCY);
		String name = this.names.invent(this.random, location.country(), location.city(), sector, number);
		return new String[] { id, name, type(), location.country().substring("country:".length()), location.city(),
				sectors(sector), location.latitude(), location.longitude(), founded(),
				this.affiliations.choose(this.random, id, location.country()) };
	}

	private String type() {
		return (this.random.nextInt(8) > 0) ? OrganisationFiles.SYNTHETIC_TYPES.getFirst()
				: SyntheticAffiliations.skewedChoice(this.random, RARE_TYPES);
	}

	private String sectors(String main) {
		String second = (this.random.nextInt(5) > 0) ? main
				: SyntheticAffiliations.skewedChoice(this.random, SECTORS_BY_FREQUENCY);
		return second.equals(main) ? main : main + " " + second;
	}

	private String founded() {
		double recent = this.random.nextDouble() * this.random.nextDouble();
		return (this.random.nextInt(10) == 0) ? "" : String.valueOf(LATEST_YEAR - (int) (recent * YEAR_SPAN));
	}

}
