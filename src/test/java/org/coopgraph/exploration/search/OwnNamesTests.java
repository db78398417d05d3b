package org.coopgraph.exploration.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.coopgraph.OrganisationFact;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Every organisation is the first hit for its own name. */
@GraphServiceTest
class OwnNamesTests {

	private static final int AT_ONCE = 10;

	@Autowired
	private WebGraphQlTester graphQl;

	@Test
	void shouldFindEveryOrganisationFirstByItsName() {
		List<OrganisationFact> facts = Facts.organisations();
		assertFoundFirst(facts, facts.stream().map(OrganisationFact::name).toList());
	}

	@Test
	void shouldFindEveryOrganisationFirstByTheAcronymThatItAloneHas() {
		List<String> acronyms = Facts.organisations().stream().map(OwnNamesTests::acronym).toList();
		List<OrganisationFact> facts = Facts.organisations()
			.stream()
			.filter((fact) -> fact.row().has("acronym") && !fact.row().get("acronym").equals("ICA"))
			.filter((fact) -> Collections.frequency(acronyms, acronym(fact)) == 1)
			.toList();
		assertThat(facts).hasSizeGreaterThan(200);
		assertFoundFirst(facts, facts.stream().map((fact) -> fact.row().get("acronym")).toList());
	}

	private static String acronym(OrganisationFact fact) {
		return fact.row().get("acronym").toLowerCase();
	}

	private void assertFoundFirst(List<OrganisationFact> facts, List<String> texts) {
		for (int from = 0; from < texts.size(); from += AT_ONCE) {
			List<String> some = texts.subList(from, Math.min(from + AT_ONCE, texts.size()));
			Response answer = search(some);
			for (int index = 0; index < some.size(); index++) {
				String hit = "t%d.nodes[0]".formatted(index);
				answer.path(hit + ".entity.id").entity(String.class).isEqualTo(facts.get(from + index).id());
				answer.path(hit + ".matched").entity(String.class).isEqualTo(some.get(index));
			}
		}
	}

	private Response search(List<String> texts) {
		String arguments = IntStream.range(0, texts.size())
			.mapToObj("$t%d: String!"::formatted)
			.collect(Collectors.joining(", "));
		String fields = IntStream.range(0, texts.size())
			.mapToObj((index) -> "t%1$d: search(text: $t%1$d, first: 1) { nodes { matched entity { id } } }"
				.formatted(index))
			.collect(Collectors.joining(" "));
		Map<String, String> variables = IntStream.range(0, texts.size())
			.boxed()
			.collect(Collectors.toMap("t%d"::formatted, texts::get));
		var request = this.graphQl.document("query (%s) { %s }".formatted(arguments, fields));
		variables.forEach(request::variable);
		return request.execute();
	}

}
