package org.coopgraph.dataset.csv;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads what stands in a cell; its message says what would be right. */
@FunctionalInterface
public interface Cell {

	/**
	 * The value of a cell that is not empty.
	 * @throws IllegalArgumentException if the text is wrong
	 */
	Object read(String text);

	Cell TEXT = upTo(1000);

	Cell SENTENCE = upTo(2000);

	Cell SLUG = matching(Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*").asMatchPredicate(),
			"lower-case letters, digits and hyphens");

	/** The id of any entity, kind and all. */
	Cell ENTITY = matching(Pattern.compile("[a-z]+:[A-Za-z0-9:-]+").asMatchPredicate(),
			"an id such as organisation:135");

	Cell PROPERTY = matching(Pattern.compile("[a-z]+([A-Z][a-z]+)*").asMatchPredicate(), "a property such as nameFr");

	/** A contact number, or a short name where there is none. */
	Cell MEMBER = matching(Pattern.compile("[1-9]\\d{0,8}|[a-z][a-z0-9]*(-[a-z0-9]+)*").asMatchPredicate(),
			"a contact number, or lower-case letters, digits and hyphens");

	Cell URL = matching(Cell::isWebAddress, "an address that begins with http:// or https://");

	Cell YEAR = number(1000, 2999);

	Cell DATE = matching(Cell::isDate, "a date such as 1937, 1966-09 or 1995-09-23");

	static Cell oneOf(String... words) {
		return matching(Arrays.asList(words)::contains, "one of " + String.join(", ", words));
	}

	static Cell number(long from, long to) {
		String right = "a whole number from %s to %s".formatted(from, to);
		Cell digits = matching(Pattern.compile("-?\\d{1,18}").asMatchPredicate(), right);
		return (text) -> {
			long number = Long.parseLong((String) digits.read(text));
			return within(number >= from && number <= to, number, text, right);
		};
	}

	static Cell degrees(int limit) {
		String right = "degrees from -%s to %s".formatted(limit, limit);
		Cell decimal = matching(Pattern.compile("-?\\d{1,3}(\\.\\d+)?").asMatchPredicate(), right);
		return (text) -> {
			double degrees = Double.parseDouble((String) decimal.read(text));
			return within(Math.abs(degrees) <= limit, degrees, text, right);
		};
	}

	private static Cell upTo(int longest) {
		return (text) -> {
			if (text.length() > longest) {
				throw new IllegalArgumentException(
						"has %s characters; there may be %s".formatted(text.length(), longest));
			}
			return text;
		};
	}

	/** The id of another row. */
	static Cell reference(String prefix) {
		return (text) -> prefix + text;
	}

	/** The id of another row of one of these kinds, kind and all. */
	static Cell reference(String... prefixes) {
		return matching((text) -> Arrays.stream(prefixes).anyMatch(text::startsWith),
				"an id that begins with " + String.join(", ", prefixes));
	}

	/** The ids of other rows, separated by spaces. */
	static Cell references(String prefix) {
		return list(" ", reference(prefix));
	}

	/** The ids of other rows of these kinds, kind and all, separated by spaces. */
	static Cell references(String... prefixes) {
		return list(" ", reference(prefixes));
	}

	/** Texts that are separated by semicolons. */
	static Cell texts() {
		return list("; ", TEXT);
	}

	private static Cell list(String separator, Cell item) {
		return (text) -> {
			List<Object> items = Arrays.stream(text.split(separator)).map(item::read).toList();
			boolean distinct = Set.copyOf(items).size() == items.size();
			return within(distinct, items, text, "a list in which each stands once");
		};
	}

	private static Cell matching(Predicate<String> right, String description) {
		return (text) -> within(right.test(text), text, text, description);
	}

	private static Object within(boolean right, Object value, String text, String description) {
		if (!right) {
			throw new IllegalArgumentException("\"%s\" is not %s".formatted(Excerpt.of(text), description));
		}
		return value;
	}

	private static boolean isWebAddress(String text) {
		try {
			URI address = URI.create(text);
			return address.getHost() != null && List.of("http", "https").contains(address.getScheme());
		}
		catch (IllegalArgumentException malformed) {
			return false;
		}
	}

	private static boolean isDate(String text) {
		try {
			return switch (text.length()) {
				case 4 -> text.matches("\\d{4}");
				case 7 -> YearMonth.parse(text).toString().equals(text);
				default -> LocalDate.parse(text).toString().equals(text);
			};
		}
		catch (DateTimeException malformed) {
			return false;
		}
	}

}
