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
		return (text == null || SearchText.isBlank(SearchText.limited(text))) ? null : new TextFilter(text,
				found(FullTextQuery.of(text), criteria), !this.graph.get().isWhole() && criteria.admitsAffiliates());
	}

	private List<String> found(FullTextQuery text, ResolvedFilter criteria) {
		Stream<EntityTexts> others = this.names.get().withAllWords(text, TextFilter.MOST);
		Stream<EntityTexts> cooperatives = criteria.admitsCooperatives() ? this.cooperatives.get().withAllWords(text)
				: Stream.empty();
		return Stream.concat(others, cooperatives)
			.map(EntityTexts::id)
			.filter((id) -> id.startsWith("organisation:"))
			.limit(TextFilter.MOST + 1)
			.toList();
	}

}
