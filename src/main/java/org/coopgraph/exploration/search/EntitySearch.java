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
 * Finds entities by their names. Curated entities come first. There may be millions of
 * affiliates, so these are searched only if the page has room for them.
 */
@Component
class EntitySearch {

	private final CuratedNameSearch curated;

	private final AffiliateNameSearch affiliates;

	EntitySearch(CuratedNameSearch curated, AffiliateNameSearch affiliates) {
		this.curated = curated;
		this.affiliates = affiliates;
	}

	/**
	 * A page of hits.
	 * @param counted whether the number of all hits is requested
	 */
	SearchConnection page(String text, PageArguments page, boolean counted) {
		SearchRequest request = SearchRequest.of(text, page);
		SearchResult curated = this.curated.hits(request);
		boolean enough = !counted && curated.fill(page, SearchHit.ALL_WORDS);
		SearchResult affiliates = enough ? SearchResult.NONE : affiliates(request, curated);
		return SearchConnection.of(Page.of(curated.with(affiliates, page), page), cursor(request.order()), curated,
				affiliates);
	}

	/** Typos are searched only if no name has all words as typed. */
	private SearchResult affiliates(SearchRequest request, SearchResult curated) {
		SearchResult plain = this.affiliates.hits(request, request.query().plain(), curated.found());
		return (curated.complete() > 0) ? plain
				: plain.orElse(() -> this.affiliates.hits(request, request.query().strict(), curated.found()));
	}

	private static Function<SearchHit, String> cursor(String order) {
		return (hit) -> new Cursor(order, Double.toString(hit.score()), hit.entity().id()).encode();
	}

	/** Names that begin with the prefix, or have words that do. */
	List<Suggestion> suggestions(String prefix, int limit) {
		FullTextQuery query = FullTextQuery.of(prefix);
		List<Suggestion> curated = SuggestionOrder.of(query, this.curated.suggestions(query).stream()).toList();
		return (curated.size() >= limit) ? curated.subList(0, limit)
				: SuggestionOrder
					.of(query, Stream.concat(curated.stream(), this.affiliates.suggestions(query).stream()))
					.limit(limit)
					.toList();
	}

}
