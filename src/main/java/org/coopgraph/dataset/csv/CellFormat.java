package org.coopgraph.dataset.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the cells of a column may contain. */
@FunctionalInterface
public interface CellFormat {

	CellFormat TEXT = upTo(1000);

	CellFormat SENTENCE = upTo(2000);

	/**
	 * The value of a cell that is not empty.
	 * @throws IllegalArgumentException if the text is not allowed; the message names the
	 * allowed texts
	 */
	Object parse(String text);

	/** Texts separated by semicolons. */
	static CellFormat texts() {
		return list("; ", TEXT);
	}

	static CellFormat wholeNumber(long min, long max) {
		String allowed = "a whole number from %s to %s".formatted(min, max);
		CellFormat digits = matching("-?\\d{1,18}", allowed);
		return (text) -> {
			long number = Long.parseLong((String) digits.parse(text));
			return valueIf(number >= min && number <= max, number, text, allowed);
		};
	}

	/** Degrees of latitude or longitude. */
	static CellFormat degrees(int limit) {
		String allowed = "a number of degrees from -%s to %s".formatted(limit, limit);
		CellFormat decimal = matching("-?\\d{1,3}(\\.\\d+)?", allowed);
		return (text) -> {
			double degrees = Double.parseDouble((String) decimal.parse(text));
			return valueIf(Math.abs(degrees) <= limit, degrees, text, allowed);
		};
	}

	static CellFormat matching(String regex, String allowed) {
		return matching(Pattern.compile(regex).asMatchPredicate(), allowed);
	}

	static CellFormat matching(Predicate<String> condition, String allowed) {
		return (text) -> valueIf(condition.test(text), text, text, allowed);
	}

	static CellFormat list(String separator, CellFormat item) {
		return (text) -> {
			List<Object> items = Arrays.stream(text.split(separator)).map(item::parse).toList();
			if (Set.copyOf(items).size() < items.size()) {
				throw new IllegalArgumentException(
						"\"%s\" repeats an item; each item may appear once".formatted(Excerpt.of(text)));
			}
			return items;
		};
	}

	private static CellFormat upTo(int maxCharacters) {
		return (text) -> {
			if (text.length() > maxCharacters) {
				throw new IllegalArgumentException(
						"has %s characters; at most %s are allowed".formatted(text.length(), maxCharacters));
			}
			return text;
		};
	}

	private static Object valueIf(boolean valid, Object value, String text, String allowed) {
		if (!valid) {
			throw new IllegalArgumentException("\"%s\" is not %s".formatted(Excerpt.of(text), allowed));
		}
		return value;
	}

}
