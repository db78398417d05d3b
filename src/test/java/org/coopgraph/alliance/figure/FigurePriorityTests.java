package org.coopgraph.alliance.figure;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.coopgraph.entity.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/** The published figures do not differ in each criterion, so the test invents some. */
class FigurePriorityTests {

	private static final Figure ESTIMATED = figure("2020", DateBasis.ESTIMATED, true);

	private static final Figure STATED = figure("2020-01", DateBasis.STATED, false);

	private static final Figure STATED_BY_THE_ALLIANCE = figure("2020-01-01", DateBasis.STATED, true);

	private static final Figure LATER = figure("2020-01-02", DateBasis.ESTIMATED, false);

	@Test
	void shouldPreferTheLatestThenAStatedDateThenAPrimarySource() {
		List<Figure> figures = List.of(LATER, STATED_BY_THE_ALLIANCE, ESTIMATED, STATED);
		assertThat(figures.stream().sorted(Figures.BY_PRIORITY)).containsExactly(ESTIMATED, STATED,
				STATED_BY_THE_ALLIANCE, LATER);
	}

	private static Figure figure(String asOf, DateBasis basis, boolean primary) {
		return new Figure("figure:" + asOf, FigureMetric.COUNTRIES, 1, FigureQualifier.EXACT, new PartialDate(asOf),
				basis, primary, List.of());
	}

}
