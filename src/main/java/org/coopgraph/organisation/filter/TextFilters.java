package org.coopgraph.organisation.filter;

import java.util.List;
import java.util.stream.Stream;

import org.coopgraph.curated.CooperativeNames;
import org.coopgraph.curated.CuratedGraphRepository;
import org.coopgraph.curated.CuratedNames;
import org.coopgraph.entity.SearchText;
import org.coopgraph.fulltext.EntityTexts;
import org.coopgraph.fulltext.FullTextQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the organisations in memory that a text of a filter names. */
@Component
class TextFilters {

	private final CuratedNames names;

	private final CooperativeNames cooperatives;

	private final CuratedGraphRepository graph;

	TextFilters(CuratedNames names, CooperativeNames cooperatives, CuratedGraphRepository graph) {
		this.names = names;
		this.cooperatives = cooperatives;
		this.graph = graph;
	}

	/** Null of a text without a word, which does not restrict. */
	@Nullable TextFilter of(@Nullable String text, ResolvedFilter criteria) {
		return (text == null || SearchText.isBlank(SearchText.limited(text))) ? null
				: of(text, criteria, FullTextQuery.of(text));
	}

	private TextFilter of(String text, ResolvedFilter criteria, FullTextQuery query) {
		List<String> found = ids(this.names.get().withAllWords(query, TextFilter.MOST)).limit(TextFilter.MOST + 1)
			.toList();
		Stream<String> cooperatives = criteria.admitsCooperatives() ? ids(this.cooperatives.get().withAllWords(query))
				: Stream.empty();
		return new TextFilter(text, Stream.concat(found.stream(), cooperatives).toList(),
				found.size() <= TextFilter.MOST, !this.graph.get().isWhole() && criteria.admitsAffiliates());
	}

	private static Stream<String> ids(Stream<EntityTexts> found) {
		return found.map(EntityTexts::id).filter((id) -> id.startsWith("organisation:"));
	}

}
