package org.coopgraph.dataset;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.coopgraph.GraphServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The numbers that the load keeps, recounted. */
@GraphServiceTest
class StatisticsTests {

	@Autowired
	private Driver driver;

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
				    AND size(organisation.sectorIds) = size(tally.sectorIds)
				    AND all(id IN organisation.sectorIds WHERE id IN tally.sectorIds)
				} AS organisations
				WITH collect([tally, organisations]) AS tallies
				WITH [pair IN tallies WHERE pair[0].organisations <> pair[1] | toString(pair[0].countryCode)] AS wrong,
				  reduce(sum = 0, pair IN tallies | sum + pair[1]) AS sum
				UNWIND wrong + CASE sum WHEN COUNT { (:Organisation&!Alliance) } THEN [] ELSE ['sum ' + sum] END AS id
				RETURN id
				""");
	}

	@Test
	void shouldTallyEveryYear() {
		shouldFindNone("""
				MATCH (tally:Tally)
				UNWIND range(0, size(tally.foundingYears) - 1) AS position
				WITH tally.foundingYears[position] AS year, sum(tally.foundingCounts[position]) AS tallied
				WHERE tallied <> COUNT { (organisation:Organisation&!Alliance WHERE organisation.founded = year) }
				RETURN toString(year) AS id
				UNION
				MATCH (tally:Tally)
				UNWIND range(0, size(tally.foundingYears) - 1) AS position
				WITH tally, tally.foundingYears[position] AS year, tally.foundingCounts[position] AS organisations
				WHERE organisations <> COUNT {
				  MATCH (organisation:Organisation&!Alliance)
				  WHERE organisation.founded = year AND organisation.role = tally.role
				    AND coalesce(organisation.countryCode, '') = coalesce(tally.countryCode, '')
				    AND coalesce(organisation.type, '') = coalesce(tally.type, '')
				    AND coalesce(organisation.crossSector, false) = coalesce(tally.crossSector, false)
				    AND size(organisation.sectorIds) = size(tally.sectorIds)
				    AND all(id IN organisation.sectorIds WHERE id IN tally.sectorIds)
				}
				RETURN toString(tally.countryCode) + year AS id
				UNION
				MATCH (tally:Tally)
				WITH sum(reduce(sum = 0, count IN tally.foundingCounts | sum + count)) AS sum
				WHERE sum <> COUNT { (organisation:Organisation&!Alliance WHERE organisation.founded IS NOT NULL) }
				RETURN 'sum ' + sum AS id
				""");
	}

	private void shouldFindNone(String statement) {
		assertThat(GraphContent.ids(this.driver, statement)).isEmpty();
	}

}
