package org.coopgraph.dataset;

import org.coopgraph.GraphServiceTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The numbers that the load keeps, recounted. */
@GraphServiceTest
class TalliesTests {

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
	void shouldTallyEveryDecade() {
		shouldFindNone(
				"""
						MATCH (tally:DecadeTally)
						WITH tally, COUNT {
						  MATCH (organisation:Organisation)
						  WHERE NOT organisation:Alliance AND organisation.role = tally.role
						    AND coalesce(organisation.countryCode, '') = coalesce(tally.countryCode, '')
						    AND coalesce(organisation.regionId, '') = coalesce(tally.regionId, '')
						    AND coalesce(organisation.type, '') = coalesce(tally.type, '')
						    AND organisation.founded / 10 * 10 = tally.decade
						} AS organisations
						WHERE organisations <> tally.organisations
						RETURN toString(tally.countryCode) + tally.decade AS id
						UNION
						WITH COUNT { (organisation:Organisation&!Alliance WHERE organisation.founded IS NOT NULL) } AS organisations,
						  reduce(sum = 0, tally IN COLLECT { MATCH (tally:DecadeTally) RETURN tally } | sum + tally.organisations) AS sum
						WITH * WHERE organisations <> sum
						RETURN 'sum ' + sum AS id
						""");
	}

	private void shouldFindNone(String statement) {
		assertThat(GraphContent.ids(this.driver, statement)).isEmpty();
	}

}
