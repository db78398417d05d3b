package org.coopgraph.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.coopgraph.start.StartupException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.DefaultResourceLoader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A copy of the real data set that tests may damage. */
public final class DatasetCopy {

	private static final Map<String, String> MEMBER = Map.of("id", "999999", "name", "Test", "type", "COOPERATIVE",
			"country", "KE", "sectors", "banking", "confidence", "LOW", "sources", "ica-about-fr");

	private final Path folder;

	private DatasetCopy(Path folder) {
		this.folder = folder;
	}

	public static DatasetCopy in(Path folder) {
		DatasetCopy copy = new DatasetCopy(folder);
		DatasetFiles.ALL.forEach((file) -> copy.write(file.fileName(), original(file.fileName())));
		return copy;
	}

	/** An existing data set. */
	public static DatasetCopy at(Path folder) {
		return new DatasetCopy(folder);
	}

	/** A data set with as few rows as are allowed. */
	public static DatasetCopy smallIn(Path folder) {
		DatasetCopy copy = new DatasetCopy(folder);
		DatasetFiles.ALL.forEach((file) -> copy.write(file.fileName(), SmallDataset.content(file).getBytes(UTF_8)));
		return copy;
	}

	public Path folder() {
		return this.folder;
	}

	public DatasetLoader loader() {
		return new DatasetLoader(reader()::read);
	}

	public DatasetReader reader() {
		return new DatasetReader(
				new DatasetProperties(this.folder.toUri().toString(), DatasetProperties.Load.IF_ABSENT),
				new DefaultResourceLoader());
	}

	String startupFailure() {
		StartupException failure = catchThrowableOfType(StartupException.class, reader()::read);
		assertThat(failure).as("the violations").isNotNull();
		return String.valueOf(failure.getMessage());
	}

	/**
	 * The violations as they are reported, without their count. Lines that follow the
	 * lines of the real file are counted from its end: {@code people.csv:+1}.
	 */
	public List<String> violations() {
		List<String> lines = startupFailure().lines().toList();
		List<String> violations = lines.subList(1, lines.size()).stream().map(DatasetCopy::countedFromTheEnd).toList();
		assertThat(lines.getFirst())
			.isEqualTo("The data set is not loaded; violations in its files: %d".formatted(violations.size()));
		return violations;
	}

	private static String countedFromTheEnd(String violation) {
		return Pattern.compile("^(\\w[\\w-]*\\.csv):(\\d+)").matcher(violation).replaceFirst((place) -> {
			long beyondEnd = Long.parseLong(place.group(2)) - lines(place.group(1));
			return (beyondEnd > 0) ? place.group(1) + ":+" + beyondEnd : place.group();
		});
	}

	/** The number of lines of a file of the real data set. */
	public static long lines(String file) {
		return new String(original(file), UTF_8).lines().count();
	}

	public DatasetCopy append(String file, String row) {
		return append(file, (row + "\n").getBytes(UTF_8));
	}

	public DatasetCopy append(String file, byte[] bytes) {
		try {
			Files.write(this.folder.resolve(file), bytes, StandardOpenOption.APPEND);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Appends a valid member, except for the value of one column. */
	public DatasetCopy appendMember(String column, String value) {
		Map<String, String> member = new LinkedHashMap<>(MEMBER);
		member.put(column, value);
		List<String> header = new String(original("members.csv"), UTF_8).lines().limit(1).toList();
		List<String> columns = List.of(header.getFirst().split(","));
		return append("members.csv",
				String.join(",", columns.stream().map((name) -> member.getOrDefault(name, "")).toList()));
	}

	public DatasetCopy replace(String file, String old, String replacement) {
		String content = new String(original(file), UTF_8);
		assertThat(content).containsOnlyOnce(old);
		write(file, content.replace(old, replacement).getBytes(UTF_8));
		return this;
	}

	public void write(String file, byte[] content) {
		try {
			Files.write(this.folder.resolve(file), content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static byte[] original(String file) {
		try {
			return new ClassPathResource("dataset/" + file).getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
