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
	void shouldCountEveryOrganisationOnce() {
		assertNoRows("""
				MATCH (statistics:Statistics)
				WITH statistics, COUNT {
				  MATCH (organisation:Organisation)
				  WHERE NOT organisation:Alliance AND organisation.role = statistics.role
				    AND coalesce(organisation.countryCode, '') = coalesce(statistics.countryCode, '')
				    AND coalesce(organisation.regionId, '') = coalesce(statistics.regionId, '')
				    AND coalesce(organisation.type, '') = coalesce(statistics.type, '')
				    AND coalesce(organisation.crossSector, false) = coalesce(statistics.crossSector, false)
				    AND coalesce(organisation.international, false) = coalesce(statistics.international, false)
				    AND size(organisation.sectorIds) = size(statistics.sectorIds)
				    AND all(id IN organisation.sectorIds WHERE id IN statistics.sectorIds)
				} AS organisations
				WITH collect([statistics, organisations]) AS pairs
				WITH [pair IN pairs WHERE pair[0].organisations <> pair[1] | toString(pair[0].countryCode)] AS wrong,
				  reduce(sum = 0, pair IN pairs | sum + pair[1]) AS sum
				UNWIND wrong + CASE sum WHEN COUNT { (:Organisation&!Alliance) } THEN [] ELSE ['sum ' + sum] END AS id
				RETURN id
				""");
	}

	@Test
	void shouldCountEveryYear() {
		assertNoRows(
				"""
						MATCH (statistics:Statistics)
						UNWIND range(0, size(statistics.foundingYears) - 1) AS position
						WITH statistics.foundingYears[position] AS year, sum(statistics.foundingCounts[position]) AS counted
						WHERE counted <> COUNT { (organisation:Organisation&!Alliance WHERE organisation.founded = year) }
						RETURN toString(year) AS id
						UNION
						MATCH (statistics:Statistics)
						UNWIND range(0, size(statistics.foundingYears) - 1) AS position
						WITH statistics, statistics.foundingYears[position] AS year, statistics.foundingCounts[position] AS organisations
						WHERE organisations <> COUNT {
						  MATCH (organisation:Organisation&!Alliance)
						  WHERE organisation.founded = year AND organisation.role = statistics.role
						    AND coalesce(organisation.countryCode, '') = coalesce(statistics.countryCode, '')
						    AND coalesce(organisation.type, '') = coalesce(statistics.type, '')
						    AND coalesce(organisation.crossSector, false) = coalesce(statistics.crossSector, false)
						    AND size(organisation.sectorIds) = size(statistics.sectorIds)
						    AND all(id IN organisation.sectorIds WHERE id IN statistics.sectorIds)
						}
						RETURN toString(statistics.countryCode) + year AS id
						UNION
						MATCH (statistics:Statistics)
						WITH sum(reduce(sum = 0, count IN statistics.foundingCounts | sum + count)) AS sum
						WHERE sum <> COUNT { (organisation:Organisation&!Alliance WHERE organisation.founded IS NOT NULL) }
						RETURN 'sum ' + sum AS id
						""");
	}

	private void assertNoRows(String statement) {
		assertThat(GraphContent.ids(this.driver, statement)).isEmpty();
	}

}
