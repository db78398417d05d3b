package org.coopgraph.entity;

import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.coopgraph.graphql.language.Language;

/** The order of names in a language, by its own collation; the same names go by id. */
public final class NameOrder {

	private NameOrder() {
	}

	/**
	 * The rows in the order of each language.
	 * @param order the order of the rows, made of the order of names
	 */
	public static <T> Map<Language, List<T>> inEach(Collection<T> rows,
			Function<Comparator<Entity>, Comparator<T>> order) {
		Map<Language, List<T>> lists = new EnumMap<>(Language.class);
		Arrays.stream(Language.values())
			.forEach((language) -> lists.put(language, rows.stream().sorted(order.apply(of(language))).toList()));
		return lists;
	}

	private static Comparator<Entity> of(Language language) {
		Collator collator = Collator.getInstance(language.locale());
		collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
		Function<Entity, String> name = (entity) -> LocalisedText.ofName(entity).in(language);
		return Comparator.comparing(name, collator::compare).thenComparing(Entity::id);
	}

}
