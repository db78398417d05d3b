package org.coopgraph.organisation.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.coopgraph.fulltext.FullTextQuery;
import org.coopgraph.fulltext.SearchKey;
import org.coopgraph.organisation.OrganisationRole;
import org.coopgraph.organisation.filter.OrganisationFilter;

/**
 * The questions to the full-text indexes behind a text filter: one for what is known, and
 * one for the affiliates, of whom there may be millions. Of these only words as they are
 * typed are looked for, and what else is demanded is demanded of the index: a word may
 * stand in a million names.
 */
final class TextQueries {

	private TextQueries() {
	}

	static List<Map<String, String>> of(OrganisationFilter filter) {
		FullTextQuery query = FullTextQuery.of(Objects.requireNonNull(filter.text()));
		Map<String, String> known = Map.of("index", "curated_names", "query", query.strict());
		boolean affiliates = filter.roles() == null || filter.roles().contains(OrganisationRole.AFFILIATE);
		return affiliates ? List.of(known, Map.of("index", "entity_names", "query", query.plain() + keys(filter)))
				: List.of(known);
	}

	/** They select and do not add to the score. */
	private static String keys(OrganisationFilter filter) {
		return Stream
			.of(keys(SearchKey.COUNTRY, filter.countries()), keys(SearchKey.REGION, filter.regions()),
					keys(SearchKey.SECTOR, filter.sectors()), keys(SearchKey.TYPE, filter.types()),
					keys(SearchKey.ROLE, filter.roles()))
			.collect(Collectors.joining());
	}

	private static String keys(SearchKey key, @Nullable List<?> values) {
		return (values != null) ? values.stream()
			.map((value) -> key.token(value.toString()))
			.collect(Collectors.joining(" ", " +searchKeys:(", ")^0")) : "";
	}

}
