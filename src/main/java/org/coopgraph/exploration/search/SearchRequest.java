package org.coopgraph.exploration.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.coopgraph.fulltext.Found;
import org.coopgraph.fulltext.FullTextQuery;
import org.coopgraph.graphql.paging.Cursor;
import org.coopgraph.graphql.paging.PageArguments;

/**
 * The request of a page of the hits of a text.
 *
 * @param order the order that cursors of this text name
 */
record SearchRequest(FullTextQuery query, PageArguments page, String order) {

	static SearchRequest of(String text, PageArguments page) {
		return new SearchRequest(FullTextQuery.of(text), page, "SCORE " + Integer.toHexString(text.hashCode()));
	}

	/**
	 * The hits of the page in its direction, and one more.
	 * @param found all hits, best first
	 */
	Stream<Found> page(List<Found> found) {
		List<Found> directed = this.page.forward() ? found : found.reversed();
		return directed.stream().filter(beyondThePosition()).limit(this.page.size() + 1);
	}

	private Predicate<Found> beyondThePosition() {
		Cursor position = this.page.position(this.order);
		if (position == null) {
			return (_) -> true;
		}
		double score = position.decimal();
		return (found) -> isBeyond(Double.compare(score, found.score()), found.entity().id().compareTo(position.id()));
	}

	/** Of equal scores, the order is that of the ids. */
	private boolean isBeyond(int score, int id) {
		int order = (score != 0) ? score : id;
		return this.page.forward() ? order > 0 : order < 0;
	}

	/** The parameters of a statement that reads the page from the graph. */
	Map<String, Object> parameters(Map<String, Object> further) {
		Cursor position = this.page.position(this.order);
		Map<String, Object> parameters = new HashMap<>(further);
		parameters.putAll(Map.of("folded", this.query.folded(), "sameName", SearchHit.SAME_NAME, "window",
				SearchConnection.WINDOW, "forward", this.page.forward(), "limit", this.page.size() + 1));
		parameters.put("score", (position != null) ? position.decimal() : 0);
		parameters.put("id", (position != null) ? position.id() : "");
		return parameters;
	}

}
