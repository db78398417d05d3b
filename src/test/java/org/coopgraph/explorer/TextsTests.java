package org.coopgraph.explorer;

import java.io.File;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

import org.coopgraph.entity.Label;
import org.coopgraph.graphql.language.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The texts of the explorer, and the modules that show them. */
class TextsTests {

	private static final Pattern KEY = Pattern.compile("\\btext\\('([\\w.]+)'");

	private static final TypeDefinitionRegistry SCHEMA = new SchemaParser().parse(new File("schema.graphqls"));

	/** The keys of all texts; plural forms are parts of one text. */
	private static Set<String> keys(JsonNode node, String path) {
		if (!node.isObject() || node.has("other")) {
			return Set.of(path);
		}
		return node.properties()
			.stream()
			.flatMap((part) -> keys(part.getValue(), path.isEmpty() ? part.getKey() : path + "." + part.getKey())
				.stream())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	@ParameterizedTest
	@EnumSource
	void shouldHaveTheSameTextsInEachLanguage(Language language) {
		assertThat(keys(Texts.in(language), "")).isEqualTo(keys(Texts.in(Language.EN), ""));
	}

	@ParameterizedTest
	@EnumSource
	void shouldHaveNoEmptyText(Language language) {
		assertThat(Texts.in(language).toString()).doesNotContain("\"\"", ":{}");
	}

	@Test
	void shouldHaveEachTextThatAModuleShows() {
		Set<String> keys = keys(Texts.in(Language.EN), "");
		assertThat(Modules.all().flatMap(TextsTests::used)).isNotEmpty().isSubsetOf(keys);
	}

	private static Stream<String> used(Path module) {
		return KEY.matcher(Modules.content(module)).results().map((call) -> call.group(1));
	}

	@Test
	void shouldNameEachKind() {
		assertThat(Texts.in(Language.EN).get("kind").propertyNames()).containsAll(Label.texts(Label.Meaning.KIND));
	}

	@ParameterizedTest
	@CsvSource({ "type, OrganisationType", "metric, FigureMetric", "office, Office", "form, PartnershipForm",
			"level, PartnershipLevel", "category, MembershipCategory", "basis, Basis", "qualifier, FigureQualifier",
			"entity/qualifierMeaning, FigureQualifier", "entity/confidence, Confidence", "entity/eventKind, EventKind",
			"entity/partnerKind, PartnerKind", "entity/sourceKind, SourceKind", "entity/valueKind, ValueKind",
			"entity/dateBasis, DateBasis" })
	void shouldNameEachValueOfAnEnum(String texts, String type) {
		EnumTypeDefinition definition = SCHEMA.getTypes(EnumTypeDefinition.class)
			.stream()
			.filter((found) -> found.getName().equals(type))
			.findFirst()
			.orElseThrow();
		assertThat(Texts.in(Language.EN).at("/" + texts).propertyNames()).containsExactlyInAnyOrderElementsOf(
				definition.getEnumValueDefinitions().stream().map(EnumValueDefinition::getName).toList());
	}

}
