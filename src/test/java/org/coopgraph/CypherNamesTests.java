package org.coopgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.coopgraph.entity.Label;
import org.coopgraph.entity.RelationshipType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The patterns in texts of Cypher have the labels and relationship types of the lists.
 * Statements built with Cypher-DSL are checked where they are executed.
 */
class CypherNamesTests {

	private static final List<CypherText> TEXTS = CypherText.all();

	@Test
	void shouldNameNoLabelThatIsNotInTheList() {
		assertThat(TEXTS).hasSizeGreaterThan(100)
			.allSatisfy((text) -> assertThat(text.labels()).as(text.toString())
				.isSubsetOf(Label.texts(Label.Meaning.values())));
	}

	@Test
	void shouldNameNoRelationshipTypeThatIsNotInTheLists() {
		assertThat(TEXTS).allSatisfy(
				(text) -> assertThat(text.relationshipTypes()).as(text.toString()).isSubsetOf(RelationshipType.all()));
	}

	@Test
	void shouldNameEveryLabelAndEveryRelationshipTypeOfTheLists() {
		assertThat(names(CypherText::labels)).containsExactlyInAnyOrderElementsOf(Label.texts(Label.Meaning.values()));
		assertThat(names(CypherText::relationshipTypes)).containsExactlyInAnyOrderElementsOf(RelationshipType.all());
	}

	/**
	 * The hand-written statement of the benchmark follows the types that paths follow.
	 */
	@Test
	void shouldFollowEveryRelationshipTypeInTheBaselineOfPaths() throws IOException {
		assertThat(Files.readString(Path.of("src/test/resources/benchmark/path.cypher")))
			.contains(RelationshipType.names(EnumSet.allOf(RelationshipType.class)));
	}

	private static Set<String> names(Function<CypherText, Set<String>> names) {
		return TEXTS.stream().flatMap((text) -> names.apply(text).stream()).collect(Collectors.toSet());
	}

}
