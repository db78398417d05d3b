package org.coopgraph.exploration.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.coopgraph.fulltext.FullTextQuery;
import org.coopgraph.graphql.paging.Cursor;
import org.coopgraph.graphql.paging.Page;
import org.coopgraph.graphql.paging.PageArguments;
import org.springframework.stereotype.Component;

/**
 * Finds entities by their names. What is known, which is all but the affiliates, comes
 * first; there may be millions of affiliates, so they are looked through where there is
 * room for them.
 */
@Component
class EntitySearch {

	private final CuratedNameSearch known;

	private final AffiliateNameSearch affiliates;

	EntitySearch(CuratedNameSearch known, AffiliateNameSearch affiliates) {
		this.known = known;
		this.affiliates = affiliates;
	}

	/**
	 * A page of hits.
	 * @param counted whether the number of all hits matters
	 */
	SearchConnection page(String text, PageArguments page, boolean counted) {
		SearchRequest question = SearchRequest.of(text, page);
		SearchResult known = this.known.hits(question);
		boolean enough = !counted && known.fill(page, SearchHit.ALL_WORDS);
		SearchResult affiliates = enough ? SearchResult.NONE : affiliates(question, known);
		return SearchConnection.of(Page.of(known.with(affiliates, page), page), cursor(question.order()), known,
				affiliates);
	}

	/** Slips are looked for where nothing has all words. */
	private SearchResult affiliates(SearchRequest question, SearchResult known) {
		SearchResult plain = this.affiliates.hits(question, question.query().plain(), known.found());
		return (known.complete() > 0) ? plain
				: plain.orElse(() -> this.affiliates.hits(question, question.query().strict(), known.found()));
	}

	private static Function<SearchHit, String> cursor(String order) {
		return (hit) -> new Cursor(order, Double.toString(hit.score()), hit.entity().id()).encode();
	}

	/** What begins as somebody typed, or has words that do. */
	List<Suggestion> suggestions(String prefix, int limit) {
		FullTextQuery query = FullTextQuery.of(prefix);
		List<Suggestion> known = SuggestionOrder.of(query, this.known.suggestions(query).stream()).toList();
		return (known.size() >= limit) ? known.subList(0, limit)
				: SuggestionOrder.of(query, Stream.concat(known.stream(), this.affiliates.suggestions(query).stream()))
					.limit(limit)
					.toList();
	}

}
