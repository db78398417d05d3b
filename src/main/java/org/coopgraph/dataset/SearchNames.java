package org.coopgraph.dataset;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.coopgraph.fulltext.FoldedNames;

/** Adds to a row with a name the other texts that the full-text indexes hold. */
public final class SearchNames {

	private static final List<String> NAMES = List.of("name", "nameFr", "nameEs", "otherNames");

	private static final List<String> ACRONYMS = List.of("acronym", "acronymFr", "acronymEs");

	private SearchNames() {
	}

	/** Most names are folded by the index alone. */
	static boolean isFolded(Map<String, Object> row) {
		return row.get("foldedNames") instanceof List<?> names && !names.isEmpty();
	}

	static void addTo(Map<String, Object> row) {
		if (row.get("name") instanceof String name) {
			List<String> others = Stream.concat(texts(row, NAMES), texts(row, ACRONYMS)).skip(1).toList();
			row.put("foldedNames", FoldedNames.of(name, others));
		}
	}

	/**
	 * The name of a synthetic affiliate, with a folded form only if the index does not
	 * fold it.
	 */
	public static Map<String, Object> ofAffiliate(String name) {
		List<String> folded = FoldedNames.of(name, List.of());
		return folded.isEmpty() ? Map.of("name", name)
				: Map.of("name", name, "foldedNames", folded.toArray(String[]::new));
	}

	private static Stream<String> texts(Map<String, Object> row, List<String> columns) {
		return columns.stream()
			.map(row::get)
			.flatMap((value) -> (value instanceof Collection<?> list) ? list.stream() : Stream.ofNullable(value))
			.map(String::valueOf);
	}

}
