package org.coopgraph.organisation.related;

import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.organisation.CuratedOrganisations;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Related organisations from memory, compared with those of the statement. */
@GraphServiceTest
class CuratedRelatedTests {

	@Autowired
	private CuratedRelated memory;

	@Autowired
	private RelatedRepository statement;

	@Autowired
	private CuratedOrganisations organisations;

	@ParameterizedTest
	@ValueSource(ints = { 1, 5, 20 })
	void shouldRelateEveryOrganisationAsTheStatementDoes(int first) {
		List<RelatedKey> keys = this.organisations.all()
			.stream()
			.map((organisation) -> new RelatedKey(organisation.id(), first))
			.toList();
		Function<RelatedKey, RelatedKey.Ranking> expected = this.statement.read(first, keys);
		assertThat(this.organisations.all()).hasSizeGreaterThan(300)
			.allSatisfy((organisation) -> assertThat(this.memory.to(organisation, first))
				.contains(expected.apply(new RelatedKey(organisation.id(), first)).organisations()));
	}

}
