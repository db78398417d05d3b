package org.coopgraph.dataset.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Tells files that are often taken for CSV by their first bytes. */
final class Signature {

	private static final Map<String, String> KINDS = Map.of("504b0304", "a zip archive or a workbook", "1f8b",
			"a gzip archive", "d0cf11e0", "a workbook", "25504446", "a PDF", "fffe", "text in UTF-16", "feff",
			"text in UTF-16");

	private static final int LONGEST = 4;

	private Signature() {
	}

	/** Why a file is no CSV; empty if it may be. */
	static Optional<String> refusal(Path file) {
		if (Files.isDirectory(file)) {
			return Optional.of("is a folder without files of a data set; a CSV file in UTF-8 is required");
		}
		try (InputStream content = Files.newInputStream(file)) {
			String beginning = HexFormat.of().formatHex(content.readNBytes(LONGEST));
			return KINDS.entrySet()
				.stream()
				.filter((kind) -> beginning.startsWith(kind.getKey()))
				.map((kind) -> "is %s; a CSV file in UTF-8 is required".formatted(kind.getValue()))
				.findFirst();
		}
		catch (IOException ex) {
			return Optional.of("cannot be read; a readable CSV file in UTF-8 is required");
		}
	}

}
