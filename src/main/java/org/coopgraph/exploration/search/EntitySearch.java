package org.coopgraph.exploration.search;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.coopgraph.fulltext.FullTextQuery;
import org.coopgraph.fulltext.FullTextScore;
import org.coopgraph.graphql.paging.Cursor;
import org.coopgraph.graphql.paging.Page;
import org.coopgraph.graphql.paging.PageArguments;
import org.springframework.stereotype.Component;

/**
 * Searches entities by their names and descriptions: curated ones and cooperatives of
 * registers in memory, affiliates in the graph, and only where they may be on the page.
 */
@Component
class EntitySearch {

	private final CuratedNameSearch curated;

	private final CooperativeNameSearch cooperatives;

	private final AffiliateNameSearch affiliates;

	private final AffiliateSuggestions affiliateSuggestions;

	EntitySearch(CuratedNameSearch curated, CooperativeNameSearch cooperatives, AffiliateNameSearch affiliates,
			AffiliateSuggestions affiliateSuggestions) {
		this.curated = curated;
		this.cooperatives = cooperatives;
		this.affiliates = affiliates;
		this.affiliateSuggestions = affiliateSuggestions;
	}

	/**
	 * A page of hits.
	 * @param counted whether the number of all hits is requested
	 */
	SearchConnection page(String text, PageArguments page, boolean counted) {
		SearchRequest request = SearchRequest.of(text, page);
		SearchResult curated = this.curated.hits(request);
		SearchResult cooperatives = this.cooperatives.hits(request, curated.fill(page, FullTextScore.ALL_WORDS));
		List<SearchResult> parts = List.of(curated, cooperatives, affiliates(request, curated, counted));
		return SearchConnection.of(Page.of(SearchResult.page(parts, page), page), cursor(request.order()), parts);
	}

	private SearchResult affiliates(SearchRequest request, SearchResult curated, boolean counted) {
		if (!this.affiliates.isPossible()) {
			return SearchResult.NONE;
		}
		boolean full = !counted && curated.fill(request.page(), FullTextScore.ALL_WORDS);
		return full ? this.affiliates.sameNamed(request) : affiliates(request, curated);
	}

	/** Typos are searched only if no name has all words as typed. */
	private SearchResult affiliates(SearchRequest request, SearchResult curated) {
		SearchResult plain = this.affiliates.hits(request, request.query().plain());
		return (curated.complete() > 0) ? plain
				: plain.orElse(() -> this.affiliates.hits(request, request.query().strict()));
	}

	private static Function<SearchHit, String> cursor(String order) {
		return (hit) -> new Cursor(order, Double.toString(hit.score()), hit.entity().id()).encode();
	}

	/** Names that begin with the prefix, or have words that do. */
	List<Suggestion> suggestions(String prefix, int limit) {
		FullTextQuery query = FullTextQuery.of(prefix);
		List<Suggestion> curated = this.curated.suggestions(query, limit);
		List<Suggestion> inMemory = nearest(curated.stream(),
				this.cooperatives.suggestions(query, limit, isFull(curated, limit)), limit);
		return this.affiliates.isPossible()
				? nearest(inMemory.stream(), affiliates(query, inMemory, limit).stream(), limit) : inMemory;
	}

	/**
	 * Of as many names that begin with the text, those outside the Alliance come last.
	 */
	private static boolean isFull(List<Suggestion> suggestions, int limit) {
		return suggestions.size() == limit && suggestions.stream().allMatch(Suggestion::begins);
	}

	private static List<Suggestion> nearest(Stream<Suggestion> some, Stream<Suggestion> others, int limit) {
		return Stream.concat(some, others).sorted(Suggestion.NEAREST_FIRST).limit(limit).toList();
	}

	private List<Suggestion> affiliates(FullTextQuery query, List<Suggestion> inMemory, int limit) {
		return isFull(inMemory, limit) ? this.affiliateSuggestions.sameNamed(query)
				: this.affiliateSuggestions.begunOrWithWords(query, limit - inMemory.size());
	}

}
