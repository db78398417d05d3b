package org.coopgraph.exploration.search;

import java.util.List;
import java.util.stream.Stream;

import org.coopgraph.curated.CooperativeNames;
import org.coopgraph.fulltext.EntityTexts;
import org.coopgraph.fulltext.Found;
import org.coopgraph.fulltext.FullTextQuery;
import org.coopgraph.fulltext.FullTextScore;
import org.coopgraph.fulltext.NamesByWords;
import org.coopgraph.organisation.EntityMapper;
import org.springframework.stereotype.Component;

/**
 * Searches, in memory, the cooperatives of national registers. As affiliates, they follow
 * the other entities with all words.
 */
@Component
class CooperativeNameSearch {

	private static final double NEAREST = FullTextScore.ALL_WORDS / 2;

	private static final int LONGEST = 999;

	private final CooperativeNames names;

	private final EntityMapper entities;

	CooperativeNameSearch(CooperativeNames names, EntityMapper entities) {
		this.names = names;
		this.entities = entities;
	}

	/**
	 * A page of hits.
	 * @param full whether the page has no room but for a cooperative of the same name
	 */
	SearchResult hits(SearchRequest request, boolean full) {
		FullTextQuery query = request.query();
		NamesByWords names = this.names.get();
		List<Found> found = found(names, query, full).map((entity) -> found(entity, query))
			.sorted(Found.BEST_FIRST)
			.toList();
		int all = full ? names.count(query) : found.size();
		List<Found> shown = found.subList(0, Math.min(found.size(), SearchConnection.WINDOW));
		return new SearchResult(request.page(shown).map(this::hit).toList(), all, all);
	}

	private static Stream<EntityTexts> found(NamesByWords names, FullTextQuery query, boolean full) {
		return full ? names.called(query) : names.withAllWordsOrCalled(query);
	}

	private static Found found(EntityTexts entity, FullTextQuery query) {
		return new Found(entity, score(SuggestedName.of(entity.id(), entity.names(), query)), true);
	}

	/** Names that begin with the text come first, and short names before long ones. */
	private static double score(SuggestedName name) {
		return (name.distance() == 0) ? SearchHit.SAME_NAME
				: NEAREST - 1000.0 * name.distance() - Math.min(LONGEST, name.text().length());
	}

	private SearchHit hit(Found found) {
		EntityTexts entity = found.entity();
		return new SearchHit(found.score(), entity.names().getFirst().text(), this.entities.curated(entity.id()));
	}

	/**
	 * Names that begin with a text, or have its words.
	 * @param full whether there is no room but for a cooperative of the same name
	 */
	Stream<Suggestion> suggestions(FullTextQuery query, int limit, boolean full) {
		return found(this.names.get(), query, full)
			.map((entity) -> SuggestedName.of(entity.id(), entity.names(), query))
			.sorted(SuggestedName.NEAREST_FIRST)
			.limit(limit)
			.map((name) -> name.of(this.entities.curated(name.id())));
	}

}
