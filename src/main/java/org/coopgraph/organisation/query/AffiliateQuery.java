package org.coopgraph.organisation.query;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.coopgraph.fulltext.FullTextQuery;
import org.coopgraph.fulltext.SearchKey;
import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.ResolvedFilter;

/**
 * The full-text query that a text filter makes of the names of affiliates. There may be
 * millions of them, so that they are searched for the words as typed, and the other
 * criteria are part of the query.
 */
final class AffiliateQuery {

	private AffiliateQuery() {
	}

	static String of(ResolvedFilter filter, ListParent parent) {
		FullTextQuery text = FullTextQuery.of(Objects.requireNonNull(filter.text()).text());
		return text.plain() + keys(filter) + federation(parent);
	}

	private static String keys(ResolvedFilter filter) {
		return Stream
			.of(SearchKey.COUNTRY.anyOf(filter.keys(Criterion.COUNTRY)),
					SearchKey.REGION.anyOf(filter.keys(Criterion.REGION)),
					SearchKey.SECTOR.anyOf(filter.keys(Criterion.SECTOR)),
					SearchKey.TYPE.anyOf(filter.keys(Criterion.TYPE)))
			.collect(Collectors.joining());
	}

	private static String federation(ListParent parent) {
		return SearchKey.FEDERATION
			.anyOf((parent.kind() == ListParent.Kind.FEDERATION) ? List.of(parent.key()) : List.of());
	}

}
