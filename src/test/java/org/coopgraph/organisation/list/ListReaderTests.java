package org.coopgraph.organisation.list;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.organisation.CuratedOrganisations;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.filter.FilterResolver;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Whole lists that are read page by page. */
@GraphServiceTest
class ListReaderTests {

	/** A list with a place is read from Neo4j. */
	private static final Map<String, Object> WORLD = Map.of("within",
			Map.of("south", -90.0, "west", -180.0, "north", 90.0, "east", 180.0));

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private FilterResolver filters;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private CuratedLists curated;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private OrganisationPageRepository pages;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private CuratedOrganisations all;

	@ParameterizedTest
	@ValueSource(ints = { 1, 50, 1000 })
	void shouldReadEachOrganisationOnceInTheOrderOfNames(int pageSize) {
		ListReader reader = new ListReader(this.filters, this.curated, this.pages, pageSize);
		assertThat(reader.organisations(WORLD).map(Organisation::id))
			.containsExactlyElementsOf(this.all.ofTheAlliance()
				.byName()
				.stream()
				.filter((organisation) -> organisation.location() != null)
				.map(Organisation::id)
				.toList())
			.hasSizeGreaterThan(100);
	}

}
