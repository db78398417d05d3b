package org.coopgraph.graphql.limit;

import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.Description;
import graphql.language.Directive;
import graphql.language.DirectiveDefinition;
import graphql.language.DirectivesContainer;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.parser.Parser;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The directives on costs and on sizes of lists have the form of the draft. */
class CostDirectivesTests {

	private static final TypeDefinitionRegistry SCHEMA = new SchemaParser().parse(new File("schema.graphqls"));

	private static final String COST = """
			directive @cost(weight: String!)
			on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
			""";

	private static final String LIST_SIZE = """
			directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!],
			requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
			""";

	@ParameterizedTest
	@ValueSource(strings = { COST, LIST_SIZE })
	void shouldBeDeclaredAsInTheDraft(String draft) {
		DirectiveDefinition expected = Parser.parse(draft).getDefinitionsOfType(DirectiveDefinition.class).getFirst();
		assertThat(form(SCHEMA.getDirectiveDefinition(expected.getName()).orElseThrow())).isEqualTo(form(expected));
	}

	private static String form(DirectiveDefinition directive) {
		Description none = null;
		return AstPrinter.printAstCompact(directive.transform((builder) -> builder.description(none)
			.inputValueDefinitions(directive.getInputValueDefinitions()
				.stream()
				.map((argument) -> argument.transform((changed) -> changed.description(none)))
				.toList())));
	}

	@Test
	void shouldWeighInWholeNumbers() {
		Stream<DirectivesContainer<?>> inputs = SCHEMA.getTypes(InputObjectTypeDefinition.class)
			.stream()
			.flatMap((type) -> type.getInputValueDefinitions().stream());
		assertThat(Stream.concat(inputs, fields())
			.flatMap(
					(element) -> Stream.of("cost", "statement").flatMap((name) -> element.getDirectives(name).stream()))
			.map((directive) -> text(argument(directive, "weight")))).hasSizeGreaterThan(15)
			.allMatch((weight) -> weight.matches("[0-9]{1,5}"));
	}

	@Test
	void shouldSizeThePagesOfEveryConnectionByTheirArguments() {
		assertThat(fields().filter((field) -> typeName(field).endsWith("Connection"))).hasSizeGreaterThan(5)
			.allSatisfy((field) -> {
				assertThat(names(field, "slicingArguments")).containsExactly("first", "last");
				assertThat(names(field, "sizedFields")).containsExactly("nodes", "edges");
			});
	}

	@Test
	void shouldNameArgumentsAndFieldsThatExist() {
		assertThat(fields().filter((field) -> field.hasDirective("listSize"))).hasSizeGreaterThan(10)
			.allSatisfy((field) -> {
				assertThat(field.getInputValueDefinitions()).extracting("name")
					.containsAll(names(field, "slicingArguments"));
				assertThat(fieldsOf(typeName(field))).extracting("name").containsAll(names(field, "sizedFields"));
			});
	}

	/** An argument that a request may leave out is not required. */
	@Test
	void shouldRequireNoArgumentWithADefault() {
		assertThat(fields().filter((field) -> !names(field, "slicingArguments").isEmpty()))
			.allSatisfy((field) -> assertThat(argument(directive(field), "requireOneSlicingArgument").toString())
				.contains("false"));
	}

	private static Value<?> argument(Directive directive, String name) {
		return Objects.requireNonNull(Objects.requireNonNull(directive.getArgument(name)).getValue());
	}

	private static Stream<FieldDefinition> fields() {
		return SCHEMA.getTypes(ObjectTypeDefinition.class)
			.stream()
			.flatMap((type) -> type.getFieldDefinitions().stream());
	}

	private static List<FieldDefinition> fieldsOf(String type) {
		return Optional.ofNullable(SCHEMA.getTypeOrNull(type, ObjectTypeDefinition.class))
			.map(ObjectTypeDefinition::getFieldDefinitions)
			.orElse(List.of());
	}

	private static String typeName(FieldDefinition field) {
		return TypeInfo.typeInfo(field.getType()).getName();
	}

	private static List<String> names(FieldDefinition field, String argument) {
		return field.getDirectives("listSize")
			.stream()
			.map((directive) -> directive.getArgument(argument))
			.filter(Objects::nonNull)
			.map(Argument::getValue)
			.flatMap((names) -> ((ArrayValue) names).getValues().stream())
			.map(CostDirectivesTests::text)
			.toList();
	}

	private static Directive directive(FieldDefinition field) {
		return field.getDirectives("listSize").getFirst();
	}

	private static String text(Object value) {
		return String.valueOf(((StringValue) value).getValue());
	}

}
