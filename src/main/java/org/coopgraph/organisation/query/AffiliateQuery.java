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
		return Stream.of(keys(SearchKey.COUNTRY, filter.keys(Criterion.COUNTRY)),
				keys(SearchKey.REGION, filter.keys(Criterion.REGION)),
				keys(SearchKey.SECTOR, filter.keys(Criterion.SECTOR)),
				keys(SearchKey.TYPE, filter.keys(Criterion.TYPE)), keys(SearchKey.ROLE, filter.keys(Criterion.ROLE)))
			.collect(Collectors.joining());
	}

	private static String federation(ListParent parent) {
		return keys(SearchKey.FEDERATION,
				(parent.kind() == ListParent.Kind.FEDERATION) ? List.of(parent.key()) : List.of());
	}

	/** Keys select and do not add to the score. */
	private static String keys(SearchKey key, List<?> values) {
		return values.isEmpty() ? ""
				: values.stream()
					.map((value) -> key.token(value.toString()))
					.collect(Collectors.joining(" ", " +searchKeys:(", ")^0"));
	}

}
