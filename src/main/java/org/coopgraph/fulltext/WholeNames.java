package org.coopgraph.fulltext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;

/** Finds the places of entities in a list by their whole names, codes and acronyms. */
final class WholeNames {

	private final Map<String, List<Integer>> names;

	private final Map<String, List<Integer>> acronyms;

	private final Vocabulary vocabulary;

	WholeNames(List<EntityTexts> entities) {
		this.names = places(entities, EntityTexts::nameKeys);
		this.acronyms = places(entities, EntityTexts::acronymKeys);
		this.vocabulary = new Vocabulary(this.names.keySet());
	}

	private static Map<String, List<Integer>> places(List<EntityTexts> entities,
			Function<EntityTexts, List<String>> keys) {
		Map<String, List<Integer>> places = new HashMap<>();
		for (int place = 0; place < entities.size(); place++) {
			for (String key : keys.apply(entities.get(place))) {
				places.computeIfAbsent(key, (_) -> new ArrayList<>()).add(place);
			}
		}
		return places;
	}

	void withAcronym(WholeName text, IntConsumer found) {
		text.keys().forEach((key) -> this.acronyms.getOrDefault(key, List.of()).forEach(found::accept));
	}

	void withName(WholeName text, IntConsumer found) {
		text.keys().forEach((key) -> this.names.getOrDefault(key, List.of()).forEach(found::accept));
	}

	void withTypo(WholeName text, IntConsumer found) {
		if (text.mayHaveTypo()) {
			this.vocabulary.near(text.keys().getFirst(), 1)
				.forEach((meant) -> this.names.getOrDefault(meant.word(), List.of()).forEach(found::accept));
		}
	}

}
