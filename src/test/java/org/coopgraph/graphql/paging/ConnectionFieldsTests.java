package org.coopgraph.graphql.paging;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.coopgraph.GraphServiceTest;
import org.coopgraph.cypher.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** A field of a page has the same value with any other fields. */
@GraphServiceTest
class ConnectionFieldsTests {

	private static final TypeDefinitionRegistry SCHEMA = new SchemaParser().parse(new File("schema.graphqls"));

	private static final String ORGANISATIONS = """
			organisations(first: 2, filter: { roles: [MEMBER], near: { latitude: 48.86, longitude: 2.35, kilometres: 2000 } })""";

	/** Fields that return a connection. */
	private static final Map<String, List<String>> LISTS = Map.of("OrganisationConnection",
			List.of(ORGANISATIONS, "parent: country(code: \"FR\") { " + ORGANISATIONS,
					"parent: region(id: \"europe\") { " + ORGANISATIONS,
					"parent: sector(id: \"banking\") { " + ORGANISATIONS),
			"SearchConnection", List.of("search(first: 2, text: \"agricole\")"), "EventConnection",
			List.of("events(first: 2)"), "ChangeConnection", List.of("changes(first: 2, since: \"{version}\")"));

	@Autowired
	private WebGraphQlTester graphQl;

	@Autowired
	private Snapshots snapshots;

	static Stream<Arguments> fields() {
		return LISTS.keySet()
			.stream()
			.flatMap((connection) -> type(connection).getFieldDefinitions()
				.stream()
				.map((field) -> Arguments.of(connection, field)));
	}

	@ParameterizedTest
	@MethodSource("fields")
	void shouldBeTheSameAlone(String connection, FieldDefinition field) {
		String alone = selection(field);
		String others = type(connection).getFieldDefinitions()
			.stream()
			.filter((other) -> other != field)
			.map(ConnectionFieldsTests::selection)
			.collect(Collectors.joining(" "));
		for (String list : Objects.requireNonNull(LISTS.get(connection))) {
			assertThat(request(list, "it: " + alone)).isEqualTo(request(list, "it: " + alone + " " + others))
				.isNotNull();
		}
	}

	@Test
	void shouldCoverEveryConnectionOfTheSchema() {
		assertThat(SCHEMA.getTypes(ObjectTypeDefinition.class).stream().map(ObjectTypeDefinition::getName))
			.filteredOn((name) -> name.endsWith("Connection"))
			.containsExactlyInAnyOrderElementsOf(LISTS.keySet());
	}

	private Object request(String list, String selection) {
		boolean nested = list.startsWith("parent");
		String name = list.replaceFirst(".*\\{ (?=organisations)", "").replaceFirst("(?s)\\(.*", "");
		String version = this.snapshots.version().orElseThrow();
		return this.graphQl
			.document("{ " + list.replace("{version}", version) + " { " + selection + (nested ? " } } }" : " } }"))
			.execute()
			.path(nested ? "parent." + name + ".it" : name + ".it")
			.entity(Object.class)
			.get();
	}

	private static String selection(FieldDefinition field) {
		return field.getName() + (isLeaf(field) ? "" : " { " + selectionOf(typeName(field)) + " }");
	}

	/** The leaf fields of a type, or those of its object fields if it has none. */
	private static String selectionOf(String type) {
		if (isInterface(type)) {
			return "id";
		}
		Map<Boolean, List<FieldDefinition>> fields = type(type).getFieldDefinitions()
			.stream()
			.collect(Collectors.partitioningBy(ConnectionFieldsTests::isLeaf));
		List<FieldDefinition> leaves = fields.getOrDefault(true, List.of());
		return (leaves.isEmpty() ? fields.getOrDefault(false, List.of()) : leaves).stream()
			.map(ConnectionFieldsTests::selection)
			.collect(Collectors.joining(" "));
	}

	private static boolean isLeaf(FieldDefinition field) {
		String type = typeName(field);
		return SCHEMA.getTypeOrNull(type, ObjectTypeDefinition.class) == null && !isInterface(type);
	}

	private static boolean isInterface(String type) {
		return SCHEMA.getTypeOrNull(type, InterfaceTypeDefinition.class) != null;
	}

	private static String typeName(FieldDefinition field) {
		return TypeInfo.typeInfo(field.getType()).getName();
	}

	private static ObjectTypeDefinition type(String name) {
		return Objects.requireNonNull(SCHEMA.getTypeOrNull(name, ObjectTypeDefinition.class));
	}

}
