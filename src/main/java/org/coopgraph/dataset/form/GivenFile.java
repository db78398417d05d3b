package org.coopgraph.dataset.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.coopgraph.dataset.DatasetFiles;
import org.coopgraph.dataset.csv.CsvRows;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.Violations;

/** A file that is given to an import: one of the data set, or a foreign one. */
public record GivenFile(Path path, Forms forms) {

	/**
	 * The file of the data set that has the same header, and the same name where several
	 * have it; empty if there is none.
	 */
	public Optional<DataFile> ownFile() {
		List<DataFile> files = isReadable() ? ownFiles(header(',')) : List.of();
		return files.stream().filter((file) -> files.size() == 1 || this.path.endsWith(file.fileName())).findFirst();
	}

	private static List<DataFile> ownFiles(List<String> header) {
		return DatasetFiles.ALL.stream().filter((file) -> file.header().equals(header)).toList();
	}

	/** The rows by the forms that fit the header; empty if none does. */
	public List<ForeignFile> foreignFiles(Violations violations, Notices notices) {
		Optional<String> refusal = Signature.refusal(this.path);
		refusal.ifPresent((message) -> violations.add(name(), 1, "file", message));
		if (refusal.isPresent()) {
			return List.of();
		}
		List<Form> matching = this.forms.matching(this::header);
		if (matching.isEmpty()) {
			reportHeader(violations);
			return List.of();
		}
		return read(matching, violations, notices);
	}

	private boolean isReadable() {
		return Files.isRegularFile(this.path) && Files.isReadable(this.path);
	}

	private String name() {
		return this.path.toString();
	}

	private List<ForeignFile> read(List<Form> matching, Violations violations, Notices notices) {
		try (CsvRows rows = open(matching.getFirst().separatorCharacter(), violations)) {
			List<FormRows> read = matching.stream()
				.map((form) -> FormHeader.of(form, rows.header()))
				.map((header) -> new FormRows(name(), header, violations, notices))
				.toList();
			return new FormReader(name(), read, violations, notices).read(rows);
		}
	}

	private void reportHeader(Violations violations) {
		int before = violations.count();
		List<String> header = header(',', violations);
		if (violations.count() == before) {
			violations.add(name(), 1, header.isEmpty() ? "file" : "header", reason(header));
		}
	}

	private String reason(List<String> header) {
		if (header.isEmpty()) {
			return "the file is empty; a header and rows are required";
		}
		if (!ownFiles(header).isEmpty()) {
			return "several files of the data set have this header; the file must be named like one of them: %s"
				.formatted(ownFiles(header).stream().map(DataFile::fileName).collect(Collectors.joining(", ")));
		}
		return Separators.ALL.stream()
			.filter((separator) -> !requiredSeparator(header(separator)).isEmpty())
			.findFirst()
			.map((separator) -> "the fields are separated by \"%s\"; they must be separated by \"%s\""
				.formatted(Separators.name(separator), requiredSeparator(header(separator))))
			.orElseGet(() -> this.forms.explanation(header) + ownHeader());
	}

	/** What it must have if it is the file of the data set that it is named like. */
	private String ownHeader() {
		return DatasetFiles.ALL.stream()
			.filter((file) -> this.path.endsWith(file.fileName()))
			.map((file) -> "; %s of the data set has the header %s".formatted(file.fileName(),
					String.join(",", file.header())))
			.collect(Collectors.joining());
	}

	/** Empty if no file has this header. */
	private String requiredSeparator(List<String> header) {
		return !ownFiles(header).isEmpty() ? "," : this.forms.separator(header);
	}

	private List<String> header(char separator) {
		return header(separator, new Violations());
	}

	private List<String> header(char separator, Violations violations) {
		try (CsvRows rows = open(separator, violations)) {
			return rows.header();
		}
	}

	private CsvRows open(char separator, Violations violations) {
		try {
			InputStream content = Files.newInputStream(this.path);
			return new CsvRows(name(), content, separator, violations);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
