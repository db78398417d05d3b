package org.coopgraph.dataset.candidate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

import org.coopgraph.dataset.DatasetFiles;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.dataset.csv.Violations;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Rows of the files of a data set in JSON, one in each line, as the export of the whole
 * graph writes them.
 */
final class RowLines {

	private static final Pattern BEGINNING = Pattern.compile("\\uFEFF?\\s*\\{");

	private static final int LONGEST_MARGIN = 100;

	private static final int LONGEST_TEXT = 100_000;

	private static final JsonMapper JSON = new JsonMapper(JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder().maxStringLength(LONGEST_TEXT).build())
		.build());

	private final Path path;

	private final Violations violations;

	private final Map<DataFile, Table> tables = new LinkedHashMap<>();

	RowLines(Path path, Violations violations) {
		this.path = path;
		this.violations = violations;
	}

	/** Whether a file begins as such a line does, after white space or a mark. */
	static boolean areIn(Path path) {
		if (!Files.isRegularFile(path)) {
			return false;
		}
		try (InputStream content = Files.newInputStream(path)) {
			return BEGINNING.matcher(new String(content.readNBytes(LONGEST_MARGIN), UTF_8)).lookingAt();
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** A table for each file of which there are rows. */
	Collection<Table> read() {
		try (InputStream content = Files.newInputStream(this.path); JsonParser parser = JSON.createParser(content)) {
			read(parser);
		}
		catch (IOException ex) {
			report(1, "file", "cannot be read; a readable file in UTF-8 is required");
		}
		return this.tables.values();
	}

	private void read(JsonParser parser) {
		try {
			while (parser.nextToken() != null) {
				add(row(parser), parser.currentLocation().getLineNr());
			}
		}
		catch (StreamConstraintsException ex) {
			report(parser.currentLocation().getLineNr(), "row",
					"has a text of more than %s characters, which no data set has".formatted(LONGEST_TEXT));
		}
		catch (JacksonException ex) {
			report(parser.currentLocation().getLineNr(), "row",
					"is no JSON object of texts in UTF-8; lines such as {\"file\":\"people\",\"id\":\"a\"} are required");
		}
	}

	private static Map<String, String> row(JsonParser parser) {
		Map<String, String> row = new HashMap<>();
		require(parser.currentToken() == JsonToken.START_OBJECT, parser);
		while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = parser.currentName();
			require(parser.nextToken() == JsonToken.VALUE_STRING, parser);
			row.put(name, parser.getString());
		}
		return row;
	}

	private static void require(boolean condition, JsonParser parser) {
		if (!condition) {
			throw new StreamReadException(parser, "not expected");
		}
	}

	private void add(Map<String, String> cells, long line) {
		DataFile file = DatasetFiles.named(cells.remove("file")).orElse(null);
		if (file == null) {
			report(line, "file",
					"names no file that an import reads; the export of the whole graph names one in each row");
			return;
		}
		List<String> unknown = cells.keySet()
			.stream()
			.filter((name) -> !file.header().contains(name))
			.sorted()
			.toList();
		unknown.forEach((name) -> report(line, name, "%s has no such column".formatted(file.fileName())));
		this.tables.computeIfAbsent(file, Table::new)
			.add(TableRow.of(file, cells), this.path.toString(), line, this.violations);
	}

	private void report(long line, String column, String message) {
		this.violations.add(this.path.toString(), line, column, message);
	}

}
