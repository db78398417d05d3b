package org.coopgraph.graphql;

import java.io.File;
import java.util.stream.Stream;

import graphql.language.DescribedNode;
import graphql.language.Description;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeUtil;

/** Whatever has a name and a description in the schema. */
record SchemaWords(TypeDefinitionRegistry schema) {

	enum Kind {

		TYPE, FIELD, VALUE

	}

	record Word(Kind kind, String name, String description) {
	}

	static SchemaWords read() {
		return new SchemaWords(new SchemaParser().parse(new File("schema.graphqls")));
	}

	@SuppressWarnings("rawtypes")
	<T extends TypeDefinition> Stream<T> types(Class<T> kind) {
		return this.schema.getTypes(kind).stream();
	}

	Stream<FieldDefinition> fields() {
		return Stream.concat(types(ObjectTypeDefinition.class).flatMap((type) -> type.getFieldDefinitions().stream()),
				types(InterfaceTypeDefinition.class).flatMap((type) -> type.getFieldDefinitions().stream()));
	}

	static boolean isPaged(FieldDefinition field) {
		TypeName type = TypeUtil.unwrapAll(field.getType());
		return type.getName().endsWith("Connection");
	}

	Stream<Word> words() {
		return Stream.of(Kind.values()).flatMap(this::words);
	}

	Stream<Word> words(Kind kind) {
		return nodes(kind).map((node) -> new Word(kind, ((NamedNode<?>) node).getName(), description(node)));
	}

	private Stream<? extends Node<?>> nodes(Kind kind) {
		return switch (kind) {
			case TYPE -> types(TypeDefinition.class).map((type) -> (Node<?>) type)
				.filter((type) -> !ScalarInfo.isGraphqlSpecifiedScalar(((NamedNode<?>) type).getName()));
			case FIELD -> Stream.concat(fields(), inputs());
			case VALUE -> types(EnumTypeDefinition.class).flatMap((type) -> type.getEnumValueDefinitions().stream());
		};
	}

	/** Arguments and the fields of inputs. */
	private Stream<InputValueDefinition> inputs() {
		return Stream.concat(fields().flatMap((field) -> field.getInputValueDefinitions().stream()),
				types(InputObjectTypeDefinition.class).flatMap((type) -> type.getInputValueDefinitions().stream()));
	}

	private static String description(Node<?> node) {
		Description description = (node instanceof DescribedNode<?> described) ? described.getDescription() : null;
		return (description != null) ? description.getContent() : "";
	}

}
