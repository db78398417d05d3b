package org.coopgraph.organisation.query;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.coopgraph.organisation.filter.Criterion;

import static org.assertj.core.api.Assertions.assertThat;

class OrganisationIndexTests {

	@ParameterizedTest
	@EnumSource
	void shouldHaveAnIndexForEachCriterionAlone(Criterion criterion) {
		assertThat(Stream.of(OrganisationIndex.values()).map(OrganisationIndex::rangeCriteria))
			.anySatisfy((criteria) -> assertThat(criteria).containsExactly(criterion));
	}

}
