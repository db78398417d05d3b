package org.coopgraph;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.NamedNode;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

/** Spring reports fields and arguments, but not the fields of inputs. */
class InputTypesTests {

	private static final List<InputObjectTypeDefinition> INPUTS = new SchemaParser()
		.parse(Path.of("schema.graphqls").toFile())
		.getTypes(InputObjectTypeDefinition.class);

	@Test
	void shouldHaveARecordWithTheFieldsOfEachInput() {
		assertThat(INPUTS).hasSizeGreaterThan(5)
			.allSatisfy((input) -> assertThat(components(input.getName())).as(input.getName())
				.isEqualTo(input.getInputValueDefinitions().stream().map(NamedNode::getName).collect(toSet())));
	}

	private static Set<String> components(String name) {
		return Classes.OF_THE_SERVICE.stream()
			.filter((type) -> type.getSimpleName().equals(name))
			.map(JavaClass::reflect)
			.flatMap((type) -> Stream.of(type.getRecordComponents()))
			.map(RecordComponent::getName)
			.collect(toSet());
	}

}
