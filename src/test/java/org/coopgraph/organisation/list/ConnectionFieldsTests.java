package org.coopgraph.organisation.list;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** A field of a page has the same value with any other fields. */
@GraphServiceTest
class ConnectionFieldsTests {

	private static final TypeDefinitionRegistry SCHEMA = new SchemaParser().parse(new File("schema.graphqls"));

	private static final List<String> LISTS = List.of("organisations(%s)",
			"parent: country(code: \"FR\") { organisations(%s)", "parent: region(id: \"europe\") { organisations(%s)",
			"parent: sector(id: \"banking\") { organisations(%s)");

	private static final String ARGUMENTS = """
			first: 2, filter: { roles: [MEMBER], near: { latitude: 48.86, longitude: 2.35, kilometres: 2000 } }""";

	@Autowired
	private WebGraphQlTester graphQl;

	static Stream<String> fields() {
		return type("OrganisationConnection").getFieldDefinitions().stream().map(FieldDefinition::getName);
	}

	@ParameterizedTest
	@MethodSource("fields")
	void shouldReturnTheSameValueWhenSelectedAlone(String field) {
		String alone = selection(field);
		String others = fields().filter((other) -> !other.equals(field))
			.map(ConnectionFieldsTests::selection)
			.collect(Collectors.joining(" "));
		for (String list : LISTS) {
			assertThat(request(list, "it: " + alone)).isEqualTo(request(list, "it: " + alone + " " + others))
				.isNotNull();
		}
	}

	private Object request(String list, String selection) {
		String closed = list.contains("{") ? " } }" : " }";
		return this.graphQl.document("{ " + list.formatted(ARGUMENTS) + " { " + selection + " }" + closed)
			.execute()
			.path(list.contains("{") ? "parent.organisations.it" : "organisations.it")
			.entity(Object.class)
			.get();
	}

	private static String selection(String name) {
		return selection(type("OrganisationConnection").getFieldDefinitions()
			.stream()
			.filter((field) -> field.getName().equals(name))
			.findFirst()
			.orElseThrow());
	}

	private static String selection(FieldDefinition field) {
		return field.getName() + (isLeaf(field) ? "" : " { " + selectionOf(type(typeName(field))) + " }");
	}

	/** The leaf fields of a type, or those of its object fields if it has none. */
	private static String selectionOf(ObjectTypeDefinition type) {
		Map<Boolean, List<FieldDefinition>> fields = type.getFieldDefinitions()
			.stream()
			.collect(Collectors.partitioningBy(ConnectionFieldsTests::isLeaf));
		List<FieldDefinition> leaves = fields.getOrDefault(true, List.of());
		return (leaves.isEmpty() ? fields.getOrDefault(false, List.of()) : leaves).stream()
			.map(ConnectionFieldsTests::selection)
			.collect(Collectors.joining(" "));
	}

	private static boolean isLeaf(FieldDefinition field) {
		return SCHEMA.getTypeOrNull(typeName(field), ObjectTypeDefinition.class) == null;
	}

	private static String typeName(FieldDefinition field) {
		return TypeInfo.typeInfo(field.getType()).getName();
	}

	private static ObjectTypeDefinition type(String name) {
		return Objects.requireNonNull(SCHEMA.getTypeOrNull(name, ObjectTypeDefinition.class));
	}

}
