package org.coopgraph.organisation.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.coopgraph.fulltext.FullTextQuery;
import org.coopgraph.fulltext.SearchKey;
import org.coopgraph.organisation.OrganisationRole;
import org.coopgraph.organisation.filter.Criterion;
import org.coopgraph.organisation.filter.ListParent;
import org.coopgraph.organisation.filter.ResolvedFilter;

/**
 * The full-text queries of a text filter: one for curated names, with typos and variants,
 * and one for the affiliates. There may be millions of affiliates, so that their names
 * are searched for the words as typed, and the other criteria are part of the query.
 */
final class TextQueries {

	private TextQueries() {
	}

	static List<Map<String, String>> of(ResolvedFilter filter, ListParent parent) {
		FullTextQuery query = FullTextQuery.of(Objects.requireNonNull(filter.text()));
		Map<String, String> curated = Map.of("index", "curated_names", "query", query.strict());
		return mayBeAffiliates(filter)
				? List.of(curated,
						Map.of("index", "entity_names", "query", query.plain() + keys(filter) + federation(parent)))
				: List.of(curated);
	}

	private static boolean mayBeAffiliates(ResolvedFilter filter) {
		return filter.predicate(Criterion.ROLE) == null
				|| filter.keys(Criterion.ROLE).contains(OrganisationRole.AFFILIATE);
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
