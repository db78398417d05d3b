package org.coopgraph.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.TypeInfo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.WebGraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/** A field that the real data set fills nowhere says so in its description. */
@GraphServiceTest
class FilledFieldsTests {

	/** Documents that together read almost every object of the real data set. */
	private static final Map<String, String> DOCUMENTS = Map.ofEntries(
			Map.entry("organisations(first: 100, filter: { roles: [MEMBER] }) { nodes %s }", "Organisation"),
			Map.entry("organisations(first: 100, filter: { roles: [REGIONAL_OFFICE, COMMITTEE] }) { nodes %s }",
					"Organisation"),
			Map.entry("organisations(first: 20, filter: { roles: [COOPERATIVE] }) { nodes %s }", "Organisation"),
			Map.entry("neighbourhood(of: \"organisation:uk-r000004\", first: 20) { relationships %s }", "Relationship"),
			Map.entry("registers %s", "Register"), Map.entry("ownershipTypes %s", "OwnershipType"),
			Map.entry("events(last: 100) { nodes %s }", "Event"),
			Map.entry("neighbourhood(of: \"organisation:ica\", first: 100) { relationships %s }", "Relationship"),
			Map.entry("neighbourhood(of: \"organisation:26\", first: 20) { relationships %s }", "Relationship"),
			Map.entry("alliance %s", "Alliance"), Map.entry("alliance { partners { partner %s } }", "Partner"),
			Map.entry("countries %s", "Country"), Map.entry("regions %s", "Region"), Map.entry("sectors %s", "Sector"),
			Map.entry("values %s", "CooperativeValue"), Map.entry("principles %s", "CooperativePrinciple"),
			Map.entry("statements %s", "IdentityStatement"), Map.entry("figures %s", "Figure"),
			Map.entry("officeHolders %s", "TermOfOffice"), Map.entry("officeHolders { person %s }", "Person"),
			Map.entry("dataset %s", "Dataset"), Map.entry("dataset { sources %s }", "Source"));

	private final Map<String, ObjectTypeDefinition> types = SchemaElements.read()
		.types(ObjectTypeDefinition.class)
		.collect(Collectors.toMap(ObjectTypeDefinition::getName, (type) -> type));

	private final Set<String> requested = new TreeSet<>();

	private final Set<String> filled = new TreeSet<>();

	@Autowired
	private WebGraphQlTester graphQl;

	@Test
	void shouldSayWhichFieldsTheRealDataSetFillsNowhere() {
		DOCUMENTS
			.forEach((document, type) -> collect(read("{ " + document.formatted(selection(type)) + " }"), "Query"));
		assertThat(this.filled).hasSizeGreaterThan(100);
		assertThat(this.requested).filteredOn((field) -> !this.filled.contains(field))
			.containsExactlyElementsOf(saidToBeEmpty());
	}

	private Map<String, Object> read(String document) {
		return this.graphQl.document(document)
			.execute()
			.path("")
			.entity(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.get();
	}

	/** All fields, also those of objects without an id. */
	private String selection(String type) {
		return fields(type).filter((field) -> !leadsElsewhere(field))
			.map((field) -> field.getName()
					+ (this.types.containsKey(typeName(field)) ? selection(typeName(field)) : ""))
			.collect(Collectors.joining(" ", " { __typename ", " }"));
	}

	private Stream<FieldDefinition> fields(String type) {
		return Objects.requireNonNull(this.types.get(type)).getFieldDefinitions().stream();
	}

	private static String typeName(FieldDefinition field) {
		return TypeInfo.typeInfo(field.getType()).getName();
	}

	private boolean leadsElsewhere(FieldDefinition field) {
		ObjectTypeDefinition type = this.types.get(typeName(field));
		return typeName(field).equals("Entity") || isSelection(field)
				|| (type != null && fields(type.getName()).anyMatch((other) -> other.getName().equals("id")));
	}

	/**
	 * A page, or some organisations that are found anew for each of a list, or an answer
	 * for a date.
	 */
	private static boolean isSelection(FieldDefinition field) {
		return field.getInputValueDefinitions()
			.stream()
			.anyMatch((argument) -> List.of("first", "on").contains(argument.getName()));
	}

	private void collect(@Nullable Object value, String type) {
		if (value instanceof Collection<?> items) {
			items.forEach((item) -> collect(item, type));
		}
		else if (value instanceof Map<?, ?> object && this.types.containsKey(type)) {
			fields(type).filter((field) -> object.containsKey(field.getName()))
				.forEach((field) -> collect(object.get(field.getName()), type, field));
		}
	}

	private void collect(@Nullable Object value, String type, FieldDefinition field) {
		this.requested.add(type + "." + field.getName());
		if (value != null && !List.of().equals(value)) {
			this.filled.add(type + "." + field.getName());
			collect(value, typeName(field));
		}
	}

	private List<String> saidToBeEmpty() {
		return this.types.keySet()
			.stream()
			.flatMap((type) -> fields(type)
				.filter((field) -> Objects.requireNonNull(field.getDescription())
					.getContent()
					.contains("The real data set has no "))
				.map((field) -> type + "." + field.getName()))
			.sorted()
			.toList();
	}

}
