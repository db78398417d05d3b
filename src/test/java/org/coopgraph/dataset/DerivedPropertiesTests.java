package org.coopgraph.dataset;

import org.coopgraph.GraphServiceTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What organisations repeat of their relationships, so that an index can hold it. */
@GraphServiceTest
class DerivedPropertiesTests {

	@Autowired
	private Driver driver;

	@Test
	void shouldRepeatTheCountryAndItsRegion() {
		shouldFindNone("""
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
		shouldFindNone("""
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
	void shouldHaveNoSectorWhereAnOrganisationServesAll() {
		shouldFindNone("""
				MATCH (organisation:Organisation)
				WHERE NOT organisation.crossSector
				  OR organisation.crossSector AND EXISTS { (organisation)-[:ACTIVE_IN|REPRESENTS]->() }
				  OR organisation:Member AND organisation.crossSector IS NULL
				  AND NOT EXISTS { (organisation)-[:ACTIVE_IN]->() }
				RETURN organisation.id AS id
				""");
	}

	@Test
	void shouldHaveNoCountryWhereAnOrganisationIsInternational() {
		shouldFindNone("""
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
		shouldFindNone("""
				MATCH (organisation:Organisation)
				WHERE toLower(replace(organisation.role, '_', '')) <>
				  toLower(reduce(text = '', label IN [name IN labels(organisation)
				    WHERE NOT name IN ['Entity', 'Organisation']] | text + label))
				RETURN organisation.id AS id
				""");
	}

	@Test
	void shouldKeepYearsThatOrderUnknownOnesLast() {
		shouldFindNone("""
				MATCH (organisation:Organisation)
				WHERE organisation.foundedAscending <> coalesce(organisation.founded, 9999)
				  OR organisation.foundedAscending IS NULL
				  OR coalesce(organisation.sortName, '') = ''
				RETURN organisation.id AS id
				""");
	}

	@Test
	void shouldNumberOrganisationsInTheOrderOfTheirNames() {
		shouldFindNone("""
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
	void shouldRepeatOnActivitiesWhatTheirEndsAre() {
		shouldFindNone("""
				MATCH (organisation:Organisation)-[active:ACTIVE_IN]->(sector:Sector)
				WHERE active.sectorId IS NULL OR active.sectorId <> sector.id
				  OR active.nameRank IS NULL OR active.nameRank <> organisation.nameRank
				  OR coalesce(active.countryCode, '') <> coalesce(organisation.countryCode, '')
				RETURN organisation.id AS id
				""");
	}

	@Test
	void shouldTallyEveryOrganisationOnce() {
		shouldFindNone("""
				MATCH (tally:Tally)
				WITH tally, COUNT {
				  MATCH (organisation:Organisation)
				  WHERE NOT organisation:Alliance AND organisation.role = tally.role
				    AND coalesce(organisation.countryCode, '') = coalesce(tally.countryCode, '')
				    AND coalesce(organisation.regionId, '') = coalesce(tally.regionId, '')
				    AND coalesce(organisation.type, '') = coalesce(tally.type, '')
				    AND coalesce(organisation.crossSector, false) = coalesce(tally.crossSector, false)
				    AND coalesce(organisation.international, false) = coalesce(tally.international, false)
				    AND coalesce(organisation.founded / 10 * 10, 0) = coalesce(tally.decade, 0)
				    AND size(organisation.sectorIds) = size(tally.sectorIds)
				    AND all(id IN organisation.sectorIds WHERE id IN tally.sectorIds)
				} AS organisations
				WITH collect([tally, organisations]) AS tallies
				WITH [pair IN tallies WHERE pair[0].organisations <> pair[1] | toString(pair[0].countryCode)] AS wrong,
				  reduce(sum = 0, pair IN tallies | sum + pair[1]) AS sum
				UNWIND wrong + CASE sum WHEN 335 THEN [] ELSE ['sum ' + sum] END AS id
				RETURN id
				""");
	}

	@Test
	void shouldGiveEveryBodyThatServesOrRepresentsWhatItServesOrRepresents() {
		shouldFindNone("""
				MATCH (body:Organisation)
				WHERE (body.role = 'REGIONAL_OFFICE') <> EXISTS { (body)-[:SERVES]->(:Region) }
				  OR (body.role = 'SECTORAL_ORGANISATION') <> EXISTS { (body)-[:REPRESENTS]->(:Sector) }
				RETURN body.id AS id
				""");
	}

	private void shouldFindNone(String statement) {
		assertThat(GraphContent.ids(this.driver, statement)).isEmpty();
	}

}
