package org.coopgraph.exploration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.neo4j.driver.Driver;

import org.coopgraph.Facts;
import org.coopgraph.OrganisationFact;
import org.coopgraph.fulltext.SearchKey;

/** Thousands of affiliates of members or of other affiliates, half of them in Kenya. */
final class Affiliates {

	static final int NUMBER = 3000;

	static final String NAME = "Ukulima Cooperative %04d";

	private static final List<OrganisationFact> MEMBERS = Facts.organisations()
		.stream()
		.filter((fact) -> fact.country() != null && fact.role().equals("MEMBER"))
		.toList();

	private static final List<OrganisationFact> IN_KENYA = MEMBERS.stream()
		.filter((fact) -> "KE".equals(fact.country()))
		.toList();

	private static final List<String> SECTORS = Facts.of("sectors")
		.stream()
		.map((sector) -> "sector:" + sector.get("id"))
		.toList();

	private final Random random = new Random(7);

	private final List<Map<String, Object>> rows = new ArrayList<>();

	static String id(int number) {
		return "organisation:synthetic-" + number;
	}

	static void writeTo(Driver driver) {
		Affiliates affiliates = new Affiliates();
		for (int number = 0; number < NUMBER; number++) {
			affiliates.add(number);
		}
		affiliates.run(driver, """
				CYPHER 25
				UNWIND $rows AS row
				CREATE (organisation:Entity:Organisation:Affiliate:Synthetic {id: row.id, name: row.name,
				  sortName: toLower(row.name), role: 'AFFILIATE', type: 'COOPERATIVE', foundedAscending: 9999,
				  nameRank: row.nameRank, countryCode: row.country, regionId: row.region, sectorIds: row.sectors,
				  searchKeys: row.keys})
				""");
		affiliates.run(driver,
				"""
						CYPHER 25
						UNWIND $rows AS row
						MATCH (organisation:Entity {id: row.id})
						MATCH (parent:Entity {id: row.parent})
						MATCH (country:Entity {id: 'country:' + row.country})
						CREATE (organisation)-[:AFFILIATED_TO {federationId: row.parent, nameRank: row.nameRank}]->(parent), (organisation)-[:BASED_IN]->(country)
						WITH organisation, row UNWIND row.sectors AS sectorId
						MATCH (sector:Entity {id: sectorId})
						CREATE (organisation)-[:ACTIVE_IN {sectorId: sectorId, countryCode: row.country, type: 'COOPERATIVE',
						  nameRank: row.nameRank, foundedAscending: 9999}]->(sector)
						""");
		driver.executableQuery("CALL db.awaitIndexes()").execute();
	}

	private void run(Driver driver, String statement) {
		driver.executableQuery(statement).withParameters(Map.of("rows", this.rows)).execute();
	}

	/** Every third is affiliated to an affiliate. */
	private void add(int number) {
		boolean affiliated = number % 3 == 2;
		Map<String, Object> other = this.rows.isEmpty() ? Map.of() : any(this.rows);
		OrganisationFact member = any((number % 2 == 0) ? IN_KENYA : MEMBERS);
		String country = affiliated ? String.valueOf(other.get("country")) : String.valueOf(member.country());
		String region = affiliated ? String.valueOf(other.get("region")) : "region:" + member.region();
		String parent = affiliated ? String.valueOf(other.get("id")) : member.id();
		this.rows.add(Map.of("id", id(number), "name", NAME.formatted(number), "nameRank", 10_000 + number, "country",
				country, "region", region, "parent", parent, "keys",
				SearchKey.ROLE.token("AFFILIATE") + " " + SearchKey.FEDERATION.token(parent), "sectors",
				List.of(any(SECTORS), any(SECTORS)).stream().distinct().toList()));
	}

	private <T> T any(List<T> some) {
		return some.get(this.random.nextInt(some.size()));
	}

}
