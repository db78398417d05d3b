package org.coopgraph.graphql;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import graphql.language.AstPrinter;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.IntValue;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.schema.idl.TypeInfo;
import graphql.schema.idl.ScalarInfo;
import org.junit.jupiter.api.Test;

import org.coopgraph.graphql.SchemaElements.Element;
import org.coopgraph.graphql.SchemaElements.Kind;
import org.coopgraph.graphql.paging.PageArguments;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaNamesTests {

	private final SchemaElements schema = SchemaElements.read();

	@Test
	void shouldCaseNamesByTheirKind() {
		assertThat(this.schema.all(Kind.TYPE)).allMatch((type) -> type.name().matches("([A-Z][a-z0-9]+)+"));
		assertThat(Stream.of(Kind.FIELD, Kind.INPUT, Kind.DIRECTIVE).flatMap(this.schema::all))
			.allMatch((field) -> field.name().matches("[a-z]+[0-9]*([A-Z][a-z0-9]+)*"));
		assertThat(this.schema.all(Kind.VALUE)).allMatch((value) -> value.name().matches("[A-Z]+(_[A-Z]+)*"));
	}

	@Test
	void shouldNameFieldsByNouns() {
		assertThat(Stream.of(Kind.FIELD, Kind.INPUT).flatMap(this.schema::all).map(Element::name))
			.noneMatch((name) -> name.matches("(get|list|fetch|find|query|all)([A-Z].*)?"));
	}

	@Test
	void shouldNameThePurposeOfAnInput() {
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
	void shouldCountInTheSameWayEverywhere() {
		assertThat(connections()).allSatisfy((connection) -> {
			FieldDefinition count = field(connection, "totalCount");
			assertThat(AstPrinter.printAst(count.getType())).isEqualTo("Int!");
			String description = Objects.requireNonNull(count.getDescription()).getContent();
			assertThat(description).matches("The number of \\w+ on all pages.*");
			assertThat(fields(connection)).filteredOn((name) -> name.matches("(?i).*truncated"))
				.allSatisfy(
						(name) -> assertThat(description).contains("or a lower bound", "when " + name + " is true."));
		});
	}

	private static FieldDefinition field(ObjectTypeDefinition type, String name) {
		return type.getFieldDefinitions()
			.stream()
			.filter((field) -> field.getName().equals(name))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void shouldLeadFromEveryEdgeToANodeExceptFromThoseOfChangesAndOfASearch() {
		List<String> nodes = this.schema.types(ObjectTypeDefinition.class)
			.filter((type) -> type.getImplements().stream().anyMatch((other) -> typeName(other).equals("Node")))
			.map(ObjectTypeDefinition::getName)
			.toList();
		assertThat(this.schema.types(ObjectTypeDefinition.class).filter((type) -> type.getName().endsWith("Edge")))
			.extracting((edge) -> typeName(field(edge, "node").getType()))
			.filteredOn((node) -> !nodes.contains(node))
			.containsExactlyInAnyOrder("Change", "SearchHit");
	}

	private static String typeName(Type<?> type) {
		return TypeInfo.typeInfo(type).getName();
	}

	@Test
	void shouldOfferTheSameArgumentsOnEveryPagedField() {
		assertThat(this.schema.pagedFields()).isNotEmpty()
			.allSatisfy((field) -> assertThat(field.getInputValueDefinitions()).extracting("name")
				.contains("first", "after", "last", "before"));
		assertThat(this.schema.fields().filter((field) -> !SchemaElements.isPaged(field)))
			.allSatisfy((field) -> assertThat(field.getInputValueDefinitions()).extracting("name")
				.doesNotContain("after", "before"));
	}

	@Test
	void shouldDeclareTheDefaultsOfNumbersOfItems() {
		assertThat(this.schema.fields().flatMap((field) -> field.getInputValueDefinitions().stream()))
			.filteredOn((argument) -> List.of("first", "depth", "maxLength").contains(argument.getName()))
			.allMatch((argument) -> argument.getDefaultValue() instanceof IntValue);
		assertThat(this.schema.pagedFields().flatMap((field) -> field.getInputValueDefinitions().stream()))
			.filteredOn((argument) -> argument.getName().equals("first"))
			.allMatch((argument) -> argument.getDefaultValue() instanceof IntValue number
					&& number.getValue().intValue() == PageArguments.DEFAULT_SIZE);
	}

	@Test
	void shouldSpecifyEveryScalar() {
		assertThat(this.schema.schema().scalars().values())
			.filteredOn((scalar) -> !ScalarInfo.isGraphqlSpecifiedScalar(scalar.getName()))
			.hasSizeGreaterThan(2)
			.allMatch((scalar) -> scalar.hasDirective("specifiedBy"));
	}

	private Stream<ObjectTypeDefinition> connections() {
		return this.schema.types(ObjectTypeDefinition.class).filter((type) -> type.getName().endsWith("Connection"));
	}

	private static List<String> fields(ObjectTypeDefinition type) {
		return type.getFieldDefinitions().stream().map(FieldDefinition::getName).toList();
	}

}
