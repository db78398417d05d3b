package org.coopgraph.exploration.search;

import java.util.List;

import org.coopgraph.curated.CuratedNames;
import org.coopgraph.fulltext.EntityTexts;
import org.coopgraph.fulltext.Found;
import org.coopgraph.fulltext.FullTextQuery;
import org.coopgraph.fulltext.FullTextScore;
import org.coopgraph.fulltext.ReadText;
import org.coopgraph.organisation.EntityMapper;
import org.springframework.stereotype.Component;

/** Searches, in memory, all entities but the affiliates. */
@Component
class CuratedNameSearch {

	private final CuratedNames names;

	private final EntityMapper entities;

	CuratedNameSearch(CuratedNames names, EntityMapper entities) {
		this.names = names;
		this.entities = entities;
	}

	/** A page of hits. */
	SearchResult hits(SearchRequest request) {
		List<Found> found = this.names.get().search(request.query());
		int complete = (int) found.stream().filter(Found::complete).count();
		return new SearchResult(request.page(found).map((one) -> hit(one, request.query())).toList(), found.size(),
				complete);
	}

	private SearchHit hit(Found found, FullTextQuery query) {
		return new SearchHit(found.score(), matched(found, query).text(), this.entities.curated(found.entity().id()));
	}

	private static ReadText matched(Found found, FullTextQuery query) {
		return (found.score() < FullTextScore.DESCRIBED) ? query.bestSentence(found.entity().sentences())
				: query.best(found.entity().namesAndCodes());
	}

	/**
	 * The nearest of the names that begin with a text; unless these are as many as
	 * requested, of all names with its words, and those of the entities that have it as a
	 * code.
	 */
	List<Suggestion> suggestions(FullTextQuery query, int limit) {
		List<EntityTexts> found = this.names.get().withAllWordsOrCalled(query).toList();
		List<EntityTexts> begin = found.stream()
			.filter((entity) -> entity.names().stream().anyMatch(query::isBeginningOf))
			.toList();
		return ((begin.size() >= limit) ? begin : found).stream()
			.map((entity) -> SuggestedName.of(entity.id(), entity.names(), query))
			.sorted(SuggestedName.NEAREST_FIRST)
			.limit(limit)
			.map((name) -> name.of(this.entities.curated(name.id())))
			.toList();
	}

}
