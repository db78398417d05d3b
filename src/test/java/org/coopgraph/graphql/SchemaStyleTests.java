package org.coopgraph.graphql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.coopgraph.graphql.SchemaElements.Element;
import org.coopgraph.graphql.SchemaElements.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaStyleTests {

	private static final int LONGEST_LINE = 120;

	private static final int LONGEST_MEDIAN = 75;

	private static final int MOST_SENTENCES = 3;

	/** Pronouns in place of nouns, and words that are none of the field's terms. */
	private static final String BANNED = "what|whatever|whoever|those|one can|nobody|somebody|something|anybody"
			+ "|everything|somewhere|besides|tally|tallies|tallied|ties|slips?|kin|begun|trails?|spokes|pastes?|stretch(es)?|scopes?|shapes?"
			+ "|worth|stands?|tells?|told|says?|said|speaks?|asked|asks|demand(s|ed)?|problems?"
			+ "|so (many|much)|left out|hangs? together|there for";

	private final SchemaElements schema = SchemaElements.read();

	@Test
	void shouldDescribeEverything() {
		assertThat(this.schema.all()).hasSizeGreaterThan(300).noneMatch((element) -> element.description().isBlank());
	}

	@Test
	void shouldDescribeInFewSentencesThatStartWithACapitalAndEndWithAFullStop() {
		assertThat(this.schema.all()).allMatch((element) -> element.description().matches("[A-Z].*[^.]\\."))
			.allMatch((element) -> sentences(element).allMatch((sentence) -> sentence.matches("[A-Z].*")))
			.allMatch((element) -> sentences(element).count() <= MOST_SENTENCES);
	}

	private static Stream<String> sentences(Element element) {
		return Stream.of(element.description().split("(?<=[.!?]) +"));
	}

	@Test
	void shouldDescribeInNounsAndWordsOfTheField() {
		assertThat(this.schema.all())
			.noneMatch((element) -> element.description().matches("(?i).*\\b(" + BANNED + ")\\b.*"));
	}

	@Test
	void shouldDescribeBriefly() {
		List<Integer> lengths = this.schema.all().map((element) -> element.description().length()).sorted().toList();
		assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(LONGEST_MEDIAN);
	}

	@Test
	void shouldFitIntoLines() throws IOException {
		assertThat(Files.readAllLines(Path.of("schema.graphqls")))
			.allMatch((line) -> line.length() <= LONGEST_LINE && line.equals(line.stripTrailing()));
	}

	@Test
	void shouldDescribeABooleanByWhether() {
		assertThat(this.schema.all().filter((element) -> element.type().equals("Boolean"))).isNotEmpty()
			.allMatch((element) -> element.description().startsWith("Whether "));
		assertThat(this.schema.all().filter((element) -> element.description().startsWith("Whether ")))
			.allMatch((element) -> element.type().equals("Boolean"));
	}

	@Test
	void shouldDescribeAPagedFieldByThePageThatItReturns() {
		assertThat(this.schema.all(Kind.FIELD).filter((field) -> field.type().endsWith("Connection"))).isNotEmpty()
			.allMatch((field) -> field.description().startsWith("Returns a page of "));
		assertThat(this.schema.all(Kind.TYPE).filter((type) -> type.name().endsWith("Connection")))
			.allMatch((type) -> type.description().startsWith("A page of "));
		assertThat(this.schema.all(Kind.TYPE).filter((type) -> type.name().endsWith("Edge")))
			.allMatch((type) -> type.description().equals("An edge in a connection."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "first", "after", "last", "before" })
	void shouldDescribeAnArgumentOfPaginationAlikeEverywhere(String name) {
		assertThat(this.schema.pagedFields()
			.flatMap((field) -> field.getInputValueDefinitions().stream())
			.filter((argument) -> argument.getName().equals(name))
			.map((argument) -> SchemaElements.element(argument).description())
			.distinct()).singleElement().asString().startsWith("Returns ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cursor", "edges", "pageInfo", "language", "filter" })
	void shouldDescribeARepeatedElementAlikeEverywhere(String name) {
		assertThat(this.schema.all().filter((element) -> element.name().equals(name)).map(Element::description))
			.hasSizeGreaterThan(1)
			.containsOnly(description(name));
	}

	private String description(String name) {
		return this.schema.all()
			.filter((element) -> element.name().equals(name))
			.map(Element::description)
			.findFirst()
			.orElseThrow();
	}

}
