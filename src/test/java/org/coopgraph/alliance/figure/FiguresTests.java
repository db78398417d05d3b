package org.coopgraph.alliance.figure;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.Fact;
import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@GraphServiceTest
class FiguresTests {

	private static final Comparator<Fact> BY_PRIORITY = Comparator.comparing(FiguresTests::firstDay)
		.thenComparing((figure) -> figure.get("dateBasis").equals("STATED"))
		.thenComparing((figure) -> Facts.one("sources", "id", figure.get("source")).get("kind").equals("PRIMARY"))
		.reversed();

	@Autowired
	private WebGraphQlTester graphQl;

	private List<Answer> figuresAsOf(String asOf) {
		return this.graphQl
			.document(
					"query ($asOf: PartialDate) { alliance { figures(asOf: $asOf) { metric value asOf dateBasis } } }")
			.variable("asOf", asOf)
			.execute()
			.path("alliance.figures")
			.entityList(Answer.class)
			.get();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1895", "1895-01-01", "1912-12", "1995-01-01", "1995-08", "1995-09", "2006-07-15", "2014",
			"2018-09", "2019-05", "2020-01-15", "2020-11-01", "2022-02-19", "2022-02-20", "2023-06-28", "2023-08-08",
			"2023-08-09", "2023-11-13", "2025-08-19", "2100" })
	void shouldReturnTheFigureOfHighestPriorityOfEachMetricUpToADate(String asOf) {
		List<Fact> candidates = Facts.of("figures").stream().filter((figure) -> isUpTo(figure, asOf)).toList();
		List<Answer> answers = figuresAsOf(asOf);
		assertThat(answers).extracting(Answer::metric)
			.doesNotHaveDuplicates()
			.hasSameElementsAs(candidates.stream().map((figure) -> figure.get("metric")).toList());
		assertThat(answers).allSatisfy((answer) -> assertThat(best(candidates, answer.metric())).contains(answer));
	}

	/** Several figures may have the highest priority, because sources may agree. */
	private static List<Answer> best(List<Fact> candidates, String metric) {
		List<Fact> ofMetric = candidates.stream()
			.filter((figure) -> figure.get("metric").equals(metric))
			.sorted(BY_PRIORITY)
			.toList();
		return ofMetric.stream()
			.filter((figure) -> BY_PRIORITY.compare(figure, ofMetric.getFirst()) == 0)
			.map(Answer::of)
			.toList();
	}

	private static boolean isUpTo(Fact figure, String asOf) {
		return firstDay(figure).compareTo((asOf + "-99-99").substring(0, 10)) <= 0;
	}

	private static String firstDay(Fact figure) {
		return (figure.get("asOf") + "-01-01").substring(0, 10);
	}

	@Test
	void shouldReturnNoFigureBeforeTheFirst() {
		assertThat(figuresAsOf("1894-12-31")).isEmpty();
	}

	@Test
	void shouldReturnTheLatestFiguresWithoutADate() {
		this.graphQl.document("{ alliance { figures { metric value } } }")
			.execute()
			.path("alliance.figures[?(@.metric == 'MEMBER_ORGANISATIONS')].value")
			.entityList(Long.class)
			.containsExactly(316L);
	}

	@Test
	void shouldRefuseADayThatIsNotInTheCalendar() {
		this.graphQl.document("{ alliance { figures(asOf: \"2023-02-30\") { value } } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
				assertThat(error.getMessage()).contains("2023-02-30");
			}));
	}

	private record Answer(String metric, long value, String asOf, String dateBasis) {

		static Answer of(Fact row) {
			return new Answer(row.get("metric"), Long.parseLong(row.get("value")), row.get("asOf"),
					row.get("dateBasis"));
		}

	}

}
