package org.coopgraph;

import java.io.File;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import graphql.language.EnumTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;

import org.springframework.stereotype.Controller;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

class CodeStyleTests {

	private static final int LONGEST_FILE = 150;

	private static final TypeDefinitionRegistry SCHEMA = new SchemaParser().parse(new File("schema.graphqls"));

	@Test
	void shouldHavePackagePrivateControllersNamedController() {
		classes().that()
			.areMetaAnnotatedWith(Controller.class)
			.should()
			.bePackagePrivate()
			.andShould()
			.haveSimpleNameEndingWith("Controller")
			.check(Classes.OF_THE_SERVICE);
		classes().that()
			.haveSimpleNameEndingWith("Controller")
			.should()
			.beMetaAnnotatedWith(Controller.class)
			.check(Classes.OF_THE_SERVICE);
	}

	@Test
	void shouldHaveARecordForEveryTypeAndInputOfTheSchema() {
		Set<String> records = simpleNames(Classes.OF_THE_SERVICE.stream().filter(JavaClass::isRecord));
		assertThat(names(ObjectTypeDefinition.class).filter((name) -> !name.equals("Query"))).isSubsetOf(records);
		assertThat(names(InputObjectTypeDefinition.class)).isSubsetOf(records);
	}

	@Test
	void shouldHaveAnEnumOrInterfaceForEveryOneOfTheSchema() {
		assertThat(names(EnumTypeDefinition.class))
			.isSubsetOf(simpleNames(Classes.OF_THE_SERVICE.stream().filter(JavaClass::isEnum)));
		assertThat(names(InterfaceTypeDefinition.class))
			.isSubsetOf(simpleNames(Classes.OF_THE_SERVICE.stream().filter(JavaClass::isInterface)));
	}

	@Test
	void shouldMarkEveryPackageAsNullMarked() {
		Set<String> marked = SourceFiles.main()
			.filter((source) -> source.name().equals("package-info"))
			.filter((source) -> source.content().startsWith("/**\n") && source.content().contains("\n@NullMarked\n"))
			.map((source) -> String.valueOf(source.path().getParent()))
			.collect(Collectors.toSet());
		assertThat(SourceFiles.main().map((source) -> String.valueOf(source.path().getParent()))).isSubsetOf(marked);
	}

	@Test
	void shouldHaveNoClassWithAVagueName() {
		assertThat(SourceFiles.main().map(SourceFile::name))
			.noneMatch((name) -> name.matches(".*(Impl|Helper|Utils?|Manager|Dto|Service)"));
	}

	@Test
	void shouldHaveNoLongFile() {
		assertThat(SourceFiles.main()).allMatch((source) -> source.lines() <= LONGEST_FILE);
	}

	private static Stream<String> names(Class<? extends TypeDefinition<?>> kind) {
		return SCHEMA.getTypes(kind).stream().map(TypeDefinition::getName);
	}

	private static Set<String> simpleNames(Stream<JavaClass> classes) {
		return classes.map(JavaClass::getSimpleName).collect(Collectors.toSet());
	}

}
