package org.coopgraph;

import java.util.Map;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	/** The packages that each package may use. */
	private static final Map<String, Set<String>> USES = Map.ofEntries(Map.entry("start", Set.of()),
			Map.entry("fulltext", Set.of()), Map.entry("cypher", Set.of("start")),
			Map.entry("graphql", Set.of("start", "cypher")), Map.entry("http", Set.of("graphql")),
			Map.entry("entity", Set.of("graphql", "fulltext")), Map.entry("curated", Set.of("cypher", "fulltext")),
			Map.entry("source", Set.of("curated", "entity", "graphql", "cypher")),
			Map.entry("country", Set.of("entity", "graphql", "cypher")),
			Map.entry("sector", Set.of("entity", "cypher")),
			Map.entry("register", Set.of("source", "entity", "cypher")),
			Map.entry("identity", Set.of("entity", "graphql", "cypher")),
			Map.entry("organisation",
					Set.of("country", "sector", "identity", "register", "curated", "entity", "graphql", "cypher",
							"fulltext")),
			Map.entry("alliance",
					Set.of("organisation", "country", "identity", "source", "entity", "graphql", "cypher")),
			Map.entry("exploration", Set.of("organisation", "curated", "entity", "graphql", "cypher", "fulltext")),
			Map.entry("dataset", Set.of("start", "cypher", "fulltext")),
			Map.entry("server", Set.of("dataset", "start", "cypher")),
			Map.entry("synthetic", Set.of("dataset", "start", "cypher", "fulltext")),
			Map.entry("embedded", Set.of("synthetic", "dataset", "start", "cypher")),
			Map.entry("release", Set.of("dataset", "entity", "graphql", "cypher")),
			Map.entry("documentation", Set.of("http")), Map.entry("explorer", Set.of("entity", "graphql", "http")),
			Map.entry("export",
					Set.of("organisation", "register", "source", "curated", "dataset", "entity", "graphql", "cypher",
							"http")),
			Map.entry("command", Set.of("export", "graphql", "embedded", "server", "synthetic", "dataset", "start")));

	@Test
	void shouldHaveARuleForEachPackage() {
		assertThat(Classes.OF_THE_SERVICE.stream()
			.map(ArchitectureTests::topPackage)
			.filter((name) -> !name.isEmpty())
			.collect(toSet())).isEqualTo(USES.keySet());
	}

	@Test
	void shouldUseOnlyTheAllowedPackages() {
		USES.forEach((using, used) -> {
			Set<String> others = USES.keySet()
				.stream()
				.filter((other) -> !other.equals(using) && !used.contains(other))
				.collect(toSet());
			check(noClasses().that()
				.resideInAPackage(packagesOf(using))
				.should()
				.dependOnClassesThat()
				.resideInAnyPackage(others.stream().map(ArchitectureTests::packagesOf).toArray(String[]::new)));
		});
	}

	@Test
	void shouldHaveNoCycleOfPackages() {
		check(slices().matching("org.coopgraph.(*)..").should().beFreeOfCycles());
		check(slices().matching("org.coopgraph.(**)").should().beFreeOfCycles());
	}

	@Test
	void shouldUseThePackagesWithinOrganisationThereOnly() {
		check(noClasses().that()
			.resideOutsideOfPackage("org.coopgraph.organisation..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.coopgraph.organisation.*.."));
	}

	private static String topPackage(JavaClass javaClass) {
		String name = javaClass.getPackageName().substring("org.coopgraph".length());
		return name.isEmpty() ? "" : name.split("\\.")[1];
	}

	private static String packagesOf(String name) {
		return "org.coopgraph." + name + "..";
	}

	private static void check(ArchRule rule) {
		rule.check(Classes.OF_THE_SERVICE);
	}

}
