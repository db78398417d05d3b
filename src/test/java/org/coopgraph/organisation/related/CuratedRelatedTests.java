package org.coopgraph.organisation.related;

import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.organisation.CuratedOrganisations;
import org.coopgraph.organisation.Organisation;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Related organisations from memory, compared with those of the statement. */
@GraphServiceTest
class CuratedRelatedTests {

	private static final int BATCH = 30;

	@Autowired
	private CuratedRelated memory;

	@Autowired
	private RelatedRepository statement;

	@Autowired
	private CuratedOrganisations organisations;

	@ParameterizedTest
	@ValueSource(ints = { 1, 5, 20 })
	void shouldRelateEveryOrganisationOfTheAllianceAsTheStatementDoes(int first) {
		List<Organisation> all = this.organisations.ofTheAlliance().byName();
		assertThat(all).hasSizeGreaterThan(300);
		for (int from = 0; from < all.size(); from += BATCH) {
			check(all.subList(from, Math.min(from + BATCH, all.size())), first);
		}
	}

	private void check(List<Organisation> organisations, int first) {
		Function<RelatedKey, RelatedKey.Ranking> expected = this.statement.read(first,
				organisations.stream().map((organisation) -> new RelatedKey(organisation.id(), first)).toList());
		assertThat(organisations).allSatisfy((organisation) -> assertThat(this.memory.to(organisation, first))
			.contains(expected.apply(new RelatedKey(organisation.id(), first)).organisations()));
	}

}
