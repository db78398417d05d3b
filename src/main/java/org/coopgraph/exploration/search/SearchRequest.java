package org.coopgraph.exploration.search;

import java.util.HashMap;
import java.util.Map;

import org.coopgraph.fulltext.FullTextQuery;
import org.coopgraph.graphql.paging.Cursor;
import org.coopgraph.graphql.paging.PageArguments;

/**
 * The request of a page of the hits of a text.
 *
 * @param order the order that cursors of this text name
 */
record SearchRequest(FullTextQuery query, PageArguments page, String order) {

	/**
	 * The end of a statement: the page of its hits, which are {@code hits} with entities
	 * and scores, {@code found} in all, {@code complete} of them with all words.
	 */
	// language=cypher
	static final String PAGE = """
			OPTIONAL CALL (hits) {
			  UNWIND hits AS hit
			  WITH hit.entity AS entity, hit.score AS score
			  WHERE $id = ''
			    OR entity.id <> $id AND $forward = (score < $score OR score = $score AND entity.id > $id)
			  RETURN entity, score
			}
			WITH found, complete, entity, score
			ORDER BY CASE WHEN $forward THEN -score ELSE score END, CASE WHEN $forward THEN entity.id END, entity.id DESC
			LIMIT $limit
			RETURN found, complete, entity, score
			""";

	static SearchRequest of(String text, PageArguments page) {
		return new SearchRequest(FullTextQuery.of(text), page, "SCORE " + Integer.toHexString(text.hashCode()));
	}

	Map<String, Object> parameters(Map<String, Object> further) {
		Cursor position = this.page.position(this.order);
		Map<String, Object> parameters = new HashMap<>(further);
		parameters.putAll(Map.of("folded", this.query.folded(), "window", SearchConnection.WINDOW, "forward",
				this.page.forward(), "limit", this.page.size() + 1));
		parameters.put("score", (position != null) ? position.decimal() : 0);
		parameters.put("id", (position != null) ? position.id() : "");
		return parameters;
	}

}
