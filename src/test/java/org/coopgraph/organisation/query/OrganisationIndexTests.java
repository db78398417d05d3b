package org.coopgraph.organisation.query;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.coopgraph.organisation.filter.Criterion;

import static org.assertj.core.api.Assertions.assertThat;

/** Members that are selected by their ids are read by their role. */
class OrganisationIndexTests {

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MEMBERSHIP")
	void shouldHaveAnIndexForEachCriterionAlone(Criterion criterion) {
		assertThat(Stream.of(OrganisationIndex.values()).map(OrganisationIndex::rangeCriteria))
			.anySatisfy((criteria) -> assertThat(criteria).containsExactly(criterion));
	}

}
