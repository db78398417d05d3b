package org.coopgraph.organisation.related;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.coopgraph.OrganisationFact;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The organisations that share most neighbours with an organisation. */
@GraphServiceTest
class RelatedTests {

	private static final Map<String, Set<String>> NEIGHBOURS = Facts.organisations()
		.stream()
		.collect(Collectors.toMap(OrganisationFact::id, RelatedTests::neighbours));

	private static final Map<String, Long> DEGREES = NEIGHBOURS.values()
		.stream()
		.flatMap(Set::stream)
		.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

	@Autowired
	private WebGraphQlTester graphQl;

	private record Id(String id) {
	}

	private record Related(Id organisation, List<Id> because, double score) {
	}

	private record Row(String id, List<Related> related) {
	}

	private static Set<String> neighbours(OrganisationFact organisation) {
		Stream<String> advanced = Facts.of("advances")
			.stream()
			.filter((fact) -> organisation.id().equals("organisation:" + fact.get("body")))
			.map((fact) -> fact.get("target"));
		Set<String> neighbours = advanced.collect(Collectors.toCollection(HashSet::new));
		organisation.sectors().forEach((sector) -> neighbours.add("sector:" + sector));
		if (organisation.country() != null) {
			neighbours.add("country:" + organisation.country());
			neighbours.add("region:" + organisation.region());
		}
		return neighbours;
	}

	private static Set<String> shared(String one, String other) {
		Set<String> shared = new HashSet<>(NEIGHBOURS.getOrDefault(one, Set.of()));
		shared.retainAll(NEIGHBOURS.getOrDefault(other, Set.of()));
		boolean sameCountry = shared.stream().anyMatch((neighbour) -> neighbour.startsWith("country:"));
		shared.removeIf((neighbour) -> sameCountry && neighbour.startsWith("region:"));
		return shared;
	}

	private static double score(Collection<String> shared) {
		return shared.stream().mapToDouble((neighbour) -> 1 / Math.log(1 + DEGREES.getOrDefault(neighbour, 0L))).sum();
	}

	@Test
	void shouldAnswerTheDocumentOnAnOrganisationWithRelatedOrganisations() {
		Response answer = this.graphQl.documentName("organisation/organisation").execute();
		answer.path("organisation.related[*].organisation.id").entityList(String.class).hasSize(5);
		answer.path("organisation.related[0].because[0].code").entity(String.class).isEqualTo("IN");
	}

	@Test
	void shouldRankByTheDegreesOfSharedNeighboursOnEveryRowOfAPage() {
		List<Row> rows = this.graphQl.document("""
				{ organisations(first: 30, orderBy: { field: FOUNDED }) { nodes {
				  id related(first: 20) { organisation { id } because { id } score } } } }
				""").execute().path("organisations.nodes").entityList(Row.class).get();
		assertThat(rows).hasSize(30).allSatisfy(RelatedTests::check);
	}

	private static void check(Row row) {
		List<Double> best = NEIGHBOURS.keySet()
			.stream()
			.filter((id) -> !id.equals(row.id()))
			.map((id) -> score(shared(row.id(), id)))
			.filter((score) -> score > 0)
			.sorted((one, other) -> Double.compare(other, one))
			.limit(20)
			.toList();
		assertThat(row.related()).hasSameSizeAs(best);
		for (int rank = 0; rank < best.size(); rank++) {
			Related related = row.related().get(rank);
			List<String> because = related.because().stream().map(Id::id).toList();
			assertThat(because).containsExactlyInAnyOrderElementsOf(shared(row.id(), related.organisation().id()));
			assertThat(because.stream().map(DEGREES::get)).isSorted();
			assertThat(related.score()).isCloseTo(best.get(rank), within(0.00001));
		}
	}

	@Test
	void shouldRelateBodiesByTheValuesAndPrinciplesThatTheyAdvance() {
		Response answer = this.graphQl.document("""
				{ organisation(by: { id: "organisation:gender-equality-committee" }) {
				  related(first: 1) { organisation { id } because { id } } } }
				""").execute();
		String first = answer.path("organisation.related[0].organisation.id").entity(String.class).get();
		answer.path("organisation.related[0].because[*].id")
			.entityList(String.class)
			.satisfies((because) -> assertThat(because).isNotEmpty()
				.containsExactlyInAnyOrderElementsOf(shared("organisation:gender-equality-committee", first)));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 21 })
	void shouldRefuseANumberOutOfBounds(int first) {
		this.graphQl
			.document("query ($first: Int) { organisation(by: { icaId: 17 }) { related(first: $first) { score } } }")
			.variable("first", first)
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
				assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST");
				assertThat(error.getMessage()).isEqualTo("first is %d; it must be from 1 to 20.".formatted(first));
			}));
	}

}
