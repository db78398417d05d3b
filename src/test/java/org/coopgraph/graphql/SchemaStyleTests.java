package org.coopgraph.graphql;

import java.util.List;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import org.junit.jupiter.api.Test;

import org.coopgraph.graphql.SchemaWords.Kind;
import org.coopgraph.graphql.SchemaWords.Word;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaStyleTests {

	private static final int LONGEST_MEDIAN = 75;

	private final SchemaWords schema = SchemaWords.read();

	@Test
	void shouldDescribeEverything() {
		assertThat(this.schema.words()).hasSizeGreaterThan(300).noneMatch((word) -> word.description().isBlank());
	}

	@Test
	void shouldDescribeInOneSentenceThatEndsWithAFullStop() {
		assertThat(this.schema.words()).allMatch((word) -> word.description().matches("[A-Z].*[^.]\\."))
			.noneMatch((word) -> word.description().matches(".*[.!?] +[A-Z].*"));
	}

	@Test
	void shouldNotOpenDescriptionsWithAnArticle() {
		assertThat(this.schema.words())
			.noneMatch((word) -> word.description().matches("(?i)(The|An?|This|These)\\b.*"));
	}

	@Test
	void shouldDescribeBriefly() {
		List<Integer> lengths = this.schema.words().map((word) -> word.description().length()).sorted().toList();
		assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(LONGEST_MEDIAN);
	}

	@Test
	void shouldCaseNamesByTheirKind() {
		assertThat(this.schema.words(Kind.TYPE)).allMatch((word) -> word.name().matches("([A-Z][a-z0-9]+)+"));
		assertThat(this.schema.words(Kind.FIELD))
			.allMatch((word) -> word.name().matches("[a-z]+[0-9]*([A-Z][a-z0-9]+)*"));
		assertThat(this.schema.words(Kind.VALUE)).allMatch((word) -> word.name().matches("[A-Z]+(_[A-Z]+)*"));
	}

	@Test
	void shouldNameFieldsAfterWhatTheyHold() {
		assertThat(this.schema.words(Kind.FIELD).map(Word::name))
			.noneMatch((name) -> name.matches("(get|list|fetch|find|query|all)([A-Z].*)?"));
	}

	@Test
	void shouldSayInTheNameOfAnInputWhatItIsFor() {
		assertThat(this.schema.types(InputObjectTypeDefinition.class))
			.allMatch((input) -> input.getName().matches(".*(Filter|Order|Lookup|Range|Input)"));
		assertThat(this.schema.types(ObjectTypeDefinition.class))
			.noneMatch((type) -> type.getName().matches(".*(Filter|Order|Lookup|Range|Input)"));
	}

	@Test
	void shouldPageInTheSameWayEverywhere() {
		assertThat(connections()).isNotEmpty()
			.allSatisfy((connection) -> assertThat(fields(connection)).contains("nodes", "edges", "pageInfo",
					"totalCount"));
		assertThat(this.schema.types(ObjectTypeDefinition.class).filter((type) -> type.getName().endsWith("Edge")))
			.hasSameSizeAs(connections().toList())
			.allSatisfy((edge) -> assertThat(fields(edge)).contains("cursor", "node"));
	}

	@Test
	void shouldOfferTheSameArgumentsOnEveryPagedField() {
		assertThat(this.schema.fields().filter(SchemaWords::isPaged)).isNotEmpty()
			.allSatisfy((field) -> assertThat(field.getInputValueDefinitions()).extracting("name")
				.contains("first", "after", "last", "before"));
		assertThat(this.schema.fields().filter((field) -> !SchemaWords.isPaged(field)))
			.allSatisfy((field) -> assertThat(field.getInputValueDefinitions()).extracting("name")
				.doesNotContain("after", "before"));
	}

	private Stream<ObjectTypeDefinition> connections() {
		return this.schema.types(ObjectTypeDefinition.class).filter((type) -> type.getName().endsWith("Connection"));
	}

	private static List<String> fields(ObjectTypeDefinition type) {
		return type.getFieldDefinitions().stream().map(FieldDefinition::getName).toList();
	}

}
