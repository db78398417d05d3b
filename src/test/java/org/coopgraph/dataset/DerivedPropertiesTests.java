package org.coopgraph.dataset;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.coopgraph.Facts;
import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Properties of organisations that repeat their relationships for the indexes. */
@GraphServiceTest
class DerivedPropertiesTests {

	@Autowired
	private Driver driver;

	@Test
	void shouldRepeatTheCountryAndItsRegion() {
		assertNoRows("""
				MATCH (organisation:Organisation)
				OPTIONAL MATCH (organisation)-[:BASED_IN]->(country:Country)-[:IN_REGION]->(region:Region)
				WITH organisation, collect(country.code) AS codes, collect(region.id) AS regions
				WHERE codes <> [code IN [organisation.countryCode] WHERE code IS NOT NULL]
				  OR regions <> [region IN [organisation.regionId] WHERE region IS NOT NULL]
				RETURN organisation.id AS id
				""");
	}

	@Test
	void shouldRepeatTheSectorsWithTheMainOneFirst() {
		assertNoRows("""
				MATCH (organisation:Organisation)
				OPTIONAL MATCH (organisation)-[activity:ACTIVE_IN]->(sector:Sector)
				WITH organisation, activity, sector ORDER BY sector.id
				WITH organisation, collect(sector.id) AS sectors,
				  collect(CASE WHEN activity.primary THEN sector.id END) AS main
				WHERE main <> organisation.sectorIds[0..1]
				  OR size(sectors) <> size(organisation.sectorIds)
				  OR any(sector IN sectors WHERE NOT sector IN organisation.sectorIds)
				RETURN organisation.id AS id
				""");
	}

	@Test
	void shouldHaveNoSectorIfAnOrganisationServesAllSectors() {
		assertNoRows("""
				MATCH (organisation:Organisation)
				WHERE NOT organisation.crossSector
				  OR organisation.crossSector AND EXISTS { (organisation)-[:ACTIVE_IN|REPRESENTS]->() }
				RETURN organisation.id AS id
				""");
	}

	@Test
	void shouldHaveNoSectorOfAMemberOnlyIfItsRowNamesNone() {
		assertThat(GraphContent.ids(this.driver, """
				MATCH (member:Member)
				WHERE member.crossSector IS NULL AND NOT EXISTS { (member)-[:ACTIVE_IN]->() }
				RETURN member.id AS id
				""")).containsExactlyInAnyOrderElementsOf(Facts.of("members")
			.stream()
			.filter((row) -> !row.has("sectors"))
			.map((row) -> "organisation:" + row.get("id"))
			.toList());
	}

	@Test
	void shouldHaveNoCountryIfAnOrganisationIsInternational() {
		assertNoRows("""
				MATCH (organisation:Organisation)
				WHERE NOT organisation.international
				  OR organisation.international AND EXISTS { (organisation)-[:BASED_IN]->() }
				  OR organisation:Member AND organisation.international IS NULL
				  AND NOT EXISTS { (organisation)-[:BASED_IN]->() }
				RETURN organisation.id AS id
				""");
	}

	@Test
	void shouldRepeatTheRoleInTheSecondLabel() {
		assertNoRows("""
				MATCH (organisation:Organisation)
				WHERE toLower(replace(organisation.role, '_', '')) <>
				  toLower(reduce(text = '', label IN [name IN labels(organisation)
				    WHERE NOT name IN ['Entity', 'Curated', 'Organisation']] | text + label))
				RETURN organisation.id AS id
				""");
	}

	@Test
	void shouldOrderUnknownYearsLast() {
		assertNoRows("""
				MATCH (organisation:Organisation)
				WHERE organisation.foundedAscending <> coalesce(organisation.founded, 9999)
				  OR organisation.foundedAscending IS NULL
				  OR coalesce(organisation.sortName, '') = ''
				RETURN organisation.id AS id
				""");
	}

	@Test
	void shouldNumberOrganisationsInTheOrderOfTheirNames() {
		assertNoRows("""
				MATCH (organisation:Organisation)
				WITH organisation ORDER BY organisation.sortName, organisation.id
				WITH collect(organisation) AS organisations
				UNWIND range(0, size(organisations) - 1) AS position
				WITH organisations[position] AS organisation, position
				WHERE organisation.nameRank IS NULL OR organisation.nameRank <> position
				RETURN organisation.id AS id
				""");
	}

	@Test
	void shouldRepeatTheEndsOfActivities() {
		assertNoRows("""
				MATCH (organisation:Organisation)-[active:ACTIVE_IN]->(sector:Sector)
				WHERE active.sectorId IS NULL OR active.sectorId <> sector.id
				  OR active.nameRank IS NULL OR active.nameRank <> organisation.nameRank
				  OR coalesce(active.countryCode, '') <> coalesce(organisation.countryCode, '')
				RETURN organisation.id AS id
				""");
	}

	@Test
	void shouldKeepTheKeysOfTheFullTextIndex() {
		assertNoRows(
				"""
						MATCH (organisation:Organisation&!Alliance)
						WITH organisation, COLLECT { MATCH (organisation)-[:BASED_IN]->(country) RETURN 'c' + country.code }
						  + COLLECT { MATCH (organisation)-[:BASED_IN]->()-[:IN_REGION]->(region) RETURN 'r' + substring(region.id, 7) }
						  + COLLECT { MATCH (organisation)-[:ACTIVE_IN]->(sector) RETURN 's' + substring(sector.id, 7) }
						  + [value IN ['t' + organisation.type, 'o' + organisation.role] WHERE value IS NOT NULL] AS keys
						WITH organisation, [key IN keys | '___' + replace(toLower(key), '-', '_')] AS keys,
						  split(trim(organisation.searchKeys), ' ') AS found
						WHERE size(keys) <> size(found) OR any(key IN keys WHERE NOT key IN found)
						RETURN organisation.id AS id
						""");
	}

	@Test
	void shouldHaveTheRegionOfEachRegionalOfficeAndTheSectorOfEachSectoralOrganisation() {
		assertNoRows("""
				MATCH (body:Organisation)
				WHERE (body.role = 'REGIONAL_OFFICE') <> EXISTS { (body)-[:SERVES]->(:Region) }
				  OR (body.role = 'SECTORAL_ORGANISATION') <> EXISTS { (body)-[:REPRESENTS]->(:Sector) }
				RETURN body.id AS id
				""");
	}

	private void assertNoRows(String statement) {
		assertThat(GraphContent.ids(this.driver, statement)).isEmpty();
	}

}
