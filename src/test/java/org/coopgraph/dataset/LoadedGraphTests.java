package org.coopgraph.dataset;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@GraphServiceTest
class LoadedGraphTests {

	@Autowired
	private Driver driver;

	@Test
	void shouldHaveASourceForEveryNode() {
		assertNoRows("""
				MATCH (node) WHERE NOT node:Source|Statistics|Dataset AND NOT (node)-[:SOURCED_FROM]->(:Source)
				RETURN node.id AS id
				""");
	}

	@Test
	void shouldHaveAnIdAndANameForEveryEntity() {
		assertNoRows("""
				MATCH (node:Entity) WHERE node.id IS NULL OR node.name IS NULL OR NOT node.id CONTAINS ':'
				RETURN elementId(node) AS id
				""");
	}

	@Test
	void shouldHaveSourcesThatExistForEveryRelationshipThatStatesAFact() {
		assertNoRows("""
				MATCH (start)-[fact]->() WHERE NOT type(fact) IN ['DESCRIBES', 'SOURCED_FROM']
				WITH start.id + ' ' + type(fact) AS id, coalesce(fact.sourceIds, []) AS sourceIds
				WHERE size(sourceIds) = 0
				  OR any(sourceId IN sourceIds WHERE NOT EXISTS { (:Source {id: sourceId}) })
				RETURN id
				""");
	}

	@Test
	void shouldNameCountriesInThreeLanguagesAsUnicodeDoes() {
		assertThat(GraphContent.list(this.driver, """
				MATCH (country:Country) WHERE country.code IN ['BR', 'DE', 'GB', 'CI', 'JP']
				RETURN country.alpha3 AS code, country.name AS en, country.nameFr AS fr, country.nameEs AS es
				"""))
			.extracting((row) -> row.get("code").asString(), (row) -> row.get("en").asString(),
					(row) -> row.get("fr").asString(), (row) -> row.get("es").asString())
			.containsExactlyInAnyOrder(tuple("BRA", "Brazil", "Brésil", "Brasil"),
					tuple("DEU", "Germany", "Allemagne", "Alemania"),
					tuple("GBR", "United Kingdom", "Royaume-Uni", "Reino Unido"),
					tuple("CIV", "Côte d’Ivoire", "Côte d’Ivoire", "Côte d’Ivoire"),
					tuple("JPN", "Japan", "Japon", "Japón"));
		assertNoRows("""
				MATCH (country:Country)
				WHERE any(name IN [country.name, country.nameFr, country.nameEs] WHERE name = country.code)
				RETURN country.id AS id
				""");
	}

	private void assertNoRows(String statement) {
		assertThat(GraphContent.ids(this.driver, statement)).isEmpty();
	}

}
