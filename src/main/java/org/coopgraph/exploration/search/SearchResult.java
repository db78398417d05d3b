package org.coopgraph.exploration.search;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.coopgraph.graphql.paging.PageArguments;

/**
 * The hits of a text among the names of some entities.
 *
 * @param hits the hits of a page, one more where there is one
 * @param found how many hits there are on all pages, or one more than they show
 * @param complete number of hits with all words
 */
record SearchResult(List<SearchHit> hits, int found, int complete) {

	static final SearchResult NONE = new SearchResult(List.of(), 0, 0);

	private static final Comparator<SearchHit> BEST_FIRST = Comparator.comparingDouble(SearchHit::score)
		.reversed()
		.thenComparing((hit) -> hit.entity().id());

	/** Whether the page is full of hits that score higher than this. */
	boolean fill(PageArguments page, double score) {
		return page.forward() && this.hits.size() > page.size() && this.hits.getLast().score() > score;
	}

	SearchResult orElse(Supplier<SearchResult> other) {
		return (this.found > 0) ? this : other.get();
	}

	/** The hits of all in the order of the page. */
	static List<SearchHit> page(List<SearchResult> parts, PageArguments page) {
		TreeSet<SearchHit> all = new TreeSet<>(page.forward() ? BEST_FIRST : BEST_FIRST.reversed());
		parts.forEach((part) -> all.addAll(part.hits));
		return all.stream().limit(page.size() + 1).toList();
	}

}
