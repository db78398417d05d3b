package org.coopgraph.graphql;

import java.io.File;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import graphql.language.DescribedNode;
import graphql.language.Description;
import graphql.language.DirectiveDefinition;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;

/** The elements of the schema that have a name and a description. */
record SchemaElements(TypeDefinitionRegistry schema) {

	enum Kind {

		TYPE, FIELD, INPUT, VALUE, DIRECTIVE

	}

	/**
	 * An element of the schema.
	 *
	 * @param type the name of the type of a field, an argument or a field of an input;
	 * empty for the others
	 */
	record Element(Kind kind, String name, String type, String description) {
	}

	static SchemaElements read() {
		return new SchemaElements(new SchemaParser().parse(new File("schema.graphqls")));
	}

	@SuppressWarnings("rawtypes")
	<T extends TypeDefinition> Stream<T> types(Class<T> kind) {
		return this.schema.getTypes(kind).stream();
	}

	Stream<FieldDefinition> fields() {
		return Stream.concat(types(ObjectTypeDefinition.class).flatMap((type) -> type.getFieldDefinitions().stream()),
				types(InterfaceTypeDefinition.class).flatMap((type) -> type.getFieldDefinitions().stream()));
	}

	Stream<FieldDefinition> pagedFields() {
		return fields().filter(SchemaElements::isPaged);
	}

	static boolean isPaged(FieldDefinition field) {
		return typeName(field.getType()).endsWith("Connection");
	}

	Stream<Element> all() {
		return Stream.of(Kind.values()).flatMap(this::all);
	}

	Stream<Element> all(Kind kind) {
		return switch (kind) {
			case TYPE ->
				types(TypeDefinition.class).filter((type) -> !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
					.map((type) -> element(kind, (NamedNode<?>) type, ""));
			case FIELD -> fields().map((field) -> element(kind, field, typeName(field.getType())));
			case INPUT -> inputs().map(SchemaElements::element);
			case VALUE -> types(EnumTypeDefinition.class).flatMap((type) -> type.getEnumValueDefinitions().stream())
				.map((value) -> element(kind, value, ""));
			case DIRECTIVE -> directives().map((directive) -> element(kind, directive, ""));
		};
	}

	private Stream<DirectiveDefinition> directives() {
		return this.schema.getDirectiveDefinitions().values().stream();
	}

	/** Arguments and the fields of inputs. */
	private Stream<InputValueDefinition> inputs() {
		return Stream
			.of(fields().flatMap((field) -> field.getInputValueDefinitions().stream()),
					types(InputObjectTypeDefinition.class).flatMap((type) -> type.getInputValueDefinitions().stream()),
					directives().flatMap((directive) -> directive.getInputValueDefinitions().stream()))
			.flatMap((inputs) -> inputs);
	}

	static Element element(InputValueDefinition input) {
		return element(Kind.INPUT, input, typeName(input.getType()));
	}

	private static Element element(Kind kind, NamedNode<?> node, String type) {
		Description description = (node instanceof DescribedNode<?> described) ? described.getDescription() : null;
		return new Element(kind, Objects.requireNonNull(node.getName()), type,
				Optional.ofNullable(description).map(Description::getContent).orElse("").replace('\n', ' '));
	}

	private static String typeName(Type<?> type) {
		return TypeInfo.typeInfo(type).getName();
	}

}
