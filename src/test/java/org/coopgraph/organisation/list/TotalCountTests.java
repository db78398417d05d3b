package org.coopgraph.organisation.list;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TotalCountTests {

	@Test
	void shouldReportThatFacetsOfMoreAffiliationsThanAreReadAreLowerBounds() {
		assertThat(TotalCount.ofAffiliations(10_000)).isEqualTo(new TotalCount(10_000, false));
		assertThat(TotalCount.ofAffiliations(300_000)).isEqualTo(new TotalCount(300_000, true));
	}

}
