package org.coopgraph.dataset.form;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.coopgraph.dataset.CountryByName;
import org.coopgraph.dataset.csv.Excerpt;

/** Makes the value of a column of the data set from the cells of a foreign row. */
final class CellMapper {

	private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z][^>]*>|&(#\\w+|[A-Za-z]+);");

	private static final Pattern SCHEME = Pattern.compile("^(?i)https?://");

	private CellMapper() {
	}

	/**
	 * The text for the data set; empty if there is none.
	 * @param row the foreign row
	 * @throws IllegalArgumentException if a text is not allowed; the message says which
	 * are
	 */
	static String map(FormColumn column, ForeignRow row) {
		if (!column.value().isEmpty()) {
			return column.value();
		}
		if (!column.split().isEmpty()) {
			return list(column, row);
		}
		return first(column, row).map((text) -> single(column, text, row)).orElse("");
	}

	private static Optional<String> first(FormColumn column, ForeignRow row) {
		return column.from().stream().map(row::cell).filter((text) -> !text.isEmpty()).findFirst();
	}

	private static String list(FormColumn column, ForeignRow row) {
		List<String> texts = column.from()
			.stream()
			.flatMap((name) -> Arrays.stream(row.cell(name).split(Pattern.quote(column.split()))))
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.toList();
		Set<String> values = new LinkedHashSet<>();
		for (String text : texts) {
			FormCode code = code(column, text, row);
			if (code.alone()) {
				return code.value();
			}
			values.add(code.value());
		}
		values.remove("");
		return String.join(" ", values);
	}

	private static String single(FormColumn column, String text, ForeignRow row) {
		requirePlain(text);
		return switch (column.as()) {
			case TEXT -> column.codes().isEmpty() ? text : code(column, text, row).value();
			case WEBSITE -> website(text);
			case COUNTRY -> country(column, text, row);
		};
	}

	private static void requirePlain(String text) {
		if (MARKUP.matcher(text).find()) {
			throw new IllegalArgumentException(
					"\"%s\" has markup of HTML; plain text is required".formatted(Excerpt.of(text)));
		}
	}

	private static FormCode code(FormColumn column, String text, ForeignRow row) {
		return findCode(column, text, row)
			.orElseThrow(() -> new IllegalArgumentException("\"%s\" is not one of %s".formatted(Excerpt.of(text), String
				.join("; ", column.codes().stream().flatMap((code) -> code.texts().stream()).distinct().toList()))));
	}

	private static Optional<FormCode> findCode(FormColumn column, String text, ForeignRow row) {
		return column.codes().stream().filter((code) -> code.applies(text, row::cell)).findFirst();
	}

	private static String country(FormColumn column, String text, ForeignRow row) {
		return findCode(column, text, row).map(FormCode::value)
			.or(() -> CountryByName.code(text))
			.orElseThrow(() -> new IllegalArgumentException(
					"\"%s\" is no country; a name or a code of ISO 3166-1 is required".formatted(Excerpt.of(text))));
	}

	/** Lists often leave out the scheme. */
	private static String website(String text) {
		String lowerCase = SCHEME.matcher(text).replaceFirst((scheme) -> scheme.group().toLowerCase(Locale.ROOT));
		return text.regionMatches(true, 0, "www.", 0, 4) ? "http://" + text : lowerCase;
	}

}
