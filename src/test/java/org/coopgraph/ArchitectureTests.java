package org.coopgraph;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

class ArchitectureTests {

	private static final String[] SPOKES = { "..country..", "..sector..", "..identity.." };

	private static final String[] ABOVE_THE_HUB = { "..alliance..", "..exploration.." };

	private static final String HUB = "..organisation..";

	private static final String[] FEATURES = { "..country..", "..sector..", "..identity..", HUB, "..alliance..",
			"..exploration..", "..source.." };

	private static final String[] WRITERS = { "..dataset..", "..embedded.." };

	@Test
	void shouldHaveNoCycleAmongItsPackages() {
		check(slices().matching("org.coopgraph.(*)..").should().beFreeOfCycles());
	}

	@Test
	void shouldHaveSpokesThatKnowNeitherTheHubNorWhatStandsAboveIt() {
		check(noClasses().that().resideInAnyPackage(SPOKES).should().dependOnClassesThat().resideInAPackage(HUB));
		check(noClasses().that()
			.resideInAnyPackage(SPOKES)
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(ABOVE_THE_HUB));
	}

	@Test
	void shouldHaveSpokesThatDoNotKnowEachOther() {
		for (String spoke : SPOKES) {
			check(noClasses().that()
				.resideInAPackage(spoke)
				.should()
				.dependOnClassesThat(resideInAnyPackage(SPOKES).and(not(resideInAPackage(spoke)))));
		}
	}

	@Test
	void shouldHaveAHubThatDoesNotKnowWhatStandsAboveIt() {
		check(noClasses().that()
			.resideInAPackage(HUB)
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(ABOVE_THE_HUB));
	}

	@Test
	void shouldHaveEdgesThatKnowNoFeature() {
		check(noClasses().that()
			.resideInAnyPackage("..graphql..", "..cypher..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(FEATURES));
		check(noClasses().that()
			.resideInAnyPackage("..graphql..", "..cypher..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(WRITERS));
	}

	@Test
	void shouldHaveATransportThatKnowsNoFeatureAndThatNoPackageKnows() {
		check(noClasses().that()
			.resideInAPackage("org.coopgraph.http..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(FEATURES));
		check(noClasses().that()
			.resideOutsideOfPackage("org.coopgraph.http..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.coopgraph.http.."));
	}

	@Test
	void shouldHaveSourcesThatServeEveryFeatureAndKnowNone() {
		check(noClasses().that()
			.resideInAPackage("..source..")
			.should()
			.dependOnClassesThat(resideInAnyPackage(FEATURES).and(not(resideInAPackage("..source..")))));
	}

	@Test
	void shouldHaveFeaturesThatDoNotKnowHowTheDataSetComesIntoTheGraph() {
		check(noClasses().that()
			.resideInAnyPackage(FEATURES)
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(WRITERS));
	}

	private static void check(ArchRule rule) {
		rule.check(Classes.OF_THE_SERVICE);
	}

}
