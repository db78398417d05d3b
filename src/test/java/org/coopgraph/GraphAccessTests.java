package org.coopgraph;

import java.util.regex.Pattern;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.SimpleQueryRunner;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

class GraphAccessTests {

	private static final Pattern WRITING = Pattern
		.compile("\\b(CREATE|MERGE|DELETE|SET|REMOVE|FOREACH|DROP|LOAD CSV|IN TRANSACTIONS)\\b");

	private static final DescribedPredicate<JavaClass> DRIVER = resideInAPackage("org.neo4j.driver..");

	private static final DescribedPredicate<JavaClass> IN_PROCESS = resideInAPackage("org.neo4j.graphdb..");

	@Test
	void shouldUseTheDriverOnlyWhereRowsAreMadeAndStoresAreLoaded() {
		noClasses().that()
			.resideOutsideOfPackages("..cypher.row..", "..dataset..", "..server..", "..embedded..", "..synthetic..")
			.and()
			.doNotHaveSimpleName("RowReaders")
			.and()
			.doNotHaveSimpleName("RepositoryStatements")
			.should()
			.dependOnClassesThat(DRIVER)
			.check(Classes.OF_THE_SERVICE);
	}

	@Test
	void shouldUseTheDatabaseOfTheProcessOnlyWhereRowsAreMadeAndStoresAreBuilt() {
		noClasses().that()
			.resideOutsideOfPackages("..cypher.row..", "..embedded..", "..synthetic..")
			.and()
			.doNotHaveSimpleName("RowReaders")
			.should()
			.dependOnClassesThat(IN_PROCESS)
			.check(Classes.OF_THE_SERVICE);
		noClasses().that()
			.resideInAPackage("..cypher..")
			.should()
			.callMethodWhere(target(owner(IN_PROCESS))
				.and(target(nameMatching("create.*|delete|set.*|remove.*|commit|executeTransactionally"))))
			.check(Classes.OF_THE_SERVICE);
	}

	@Test
	void shouldCallWritingMethodsOfTheDriverOnlyInTheDataset() {
		noClasses().that()
			.resideOutsideOfPackage("..dataset..")
			.should()
			.callMethodWhere(target(owner(DRIVER)).and(target(nameMatching("executeWrite.*|beginTransaction.*"))))
			.check(Classes.OF_THE_SERVICE);
	}

	@Test
	void shouldRunStatementsOutsideAReadTransactionOnlyInTheDataset() {
		DescribedPredicate<JavaCall<?>> run = target(owner(assignableTo(SimpleQueryRunner.class)))
			.and(target(name("run")));
		noClasses().that()
			.resideOutsideOfPackage("..dataset..")
			.should()
			.callMethodWhere(run)
			.orShould()
			.dependOnClassesThat()
			.haveNameMatching("org\\.springframework\\.data\\.neo4j\\.core\\.Neo4j(Client|Template|Operations)")
			.check(Classes.OF_THE_SERVICE);
	}

	@Test
	void shouldHaveNoWritingStatementOutsideTheDataset() {
		assertThat(SourceFiles.main().filter((source) -> !source.isIn("dataset")))
			.allSatisfy((source) -> assertThat(source.texts()).as(source.toString())
				.noneMatch((text) -> WRITING.matcher(text).find()));
	}

}
