package org.coopgraph.dataset.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.coopgraph.dataset.DatasetFiles;
import org.coopgraph.dataset.csv.Column;
import org.coopgraph.dataset.csv.DataFile;
import org.coopgraph.start.StartupException;

/** Checks that a form fills rows of the file that it names. */
final class FormCheck {

	private FormCheck() {
	}

	/**
	 * @throws StartupException if it does not; the message says why
	 */
	static void check(String fileName, Form form) {
		require(fileName, form.separator().length() == 1, "separator must be one character");
		require(fileName, !form.required().isEmpty(), "required must name the columns by which a file is recognised");
		require(fileName, !form.key().from().isEmpty(), "key must name the column that it comes from");
		require(fileName, form.columns().containsKey("sources") || isSource(form.source()),
				"source must have an id, a title, a url and a kind");
		DataFile file = form.dataFile();
		usedColumns(form).forEach((column) -> require(fileName, file.header().contains(column),
				"%s has no column %s; its columns are %s".formatted(file.fileName(), column, file.header())));
		form.rows()
			.stream()
			.map(FormValue::column)
			.forEach((column) -> require(fileName, form.columns().containsKey(column),
					"columns must have %s, of which rows has a value".formatted(column)));
		checkEdition(fileName, form);
		file.columns()
			.stream()
			.filter(Column::required)
			.map(Column::name)
			.filter((column) -> !isFilled(column, file, form))
			.forEach((column) -> require(fileName, false,
					"columns must have %s, which %s requires".formatted(column, file.fileName())));
	}

	private static void checkEdition(String fileName, Form form) {
		if (form.hasEditions()) {
			require(fileName, isSource(form.edition()) && form.edition().getOrDefault("id", "").contains("{date}"),
					"edition must have an id with {date}, a title, a url and a kind");
		}
	}

	private static boolean isSource(Map<String, String> row) {
		return row.keySet().containsAll(List.of("id", "title", "url", "kind"));
	}

	/** The key and the sources have values of their own. */
	private static boolean isFilled(String column, DataFile file, Form form) {
		return file.keyColumns().contains(column) || column.equals("sources") || form.columns().containsKey(column);
	}

	private static Stream<String> usedColumns(Form form) {
		return Stream
			.of(form.columns().keySet().stream(), form.covers().keySet().stream(),
					form.rows().stream().map(FormValue::column))
			.flatMap((columns) -> columns);
	}

	private static void require(String fileName, boolean condition, String message) {
		if (!condition) {
			throw new StartupException("%s: %s.".formatted(fileName, message));
		}
	}

}
