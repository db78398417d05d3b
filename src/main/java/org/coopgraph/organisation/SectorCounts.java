package org.coopgraph.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.sector.Sector;
import org.coopgraph.sector.SectorRepository;
import org.springframework.stereotype.Repository;

/** How many organisations of a country are active in each sector. */
@Repository
class SectorCounts {

	private final GraphReader graph;

	private final SectorRepository sectors;

	SectorCounts(GraphReader graph, SectorRepository sectors) {
		this.graph = graph;
		this.sectors = sectors;
	}

	/** Of which country, and of organisations in which roles. */
	record Key(String countryCode, List<OrganisationRole> roles) {
	}

	/** The sectors, the most frequent first. */
	record Ranking(List<SectorCount> sectors) {
	}

	/** Number of organisations in a sector. */
	record SectorCount(Sector sector, int count) {
	}

	Map<Key, Ranking> rankings(Collection<Key> keys) {
		Map<Key, Ranking> rankings = new HashMap<>();
		keys.stream().collect(Collectors.groupingBy(Key::roles)).forEach((roles, asked) -> {
			Map<String, List<SectorCount>> counts = counts(asked.stream().map(Key::countryCode).toList(), roles);
			asked.forEach((key) -> rankings.put(key, new Ranking(counts.getOrDefault(key.countryCode(), List.of()))));
		});
		return rankings;
	}

	private Map<String, List<SectorCount>> counts(List<String> codes, List<OrganisationRole> roles) {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (organisation:Organisation)
				WHERE organisation.countryCode IN $codes AND organisation.role IN $roles
				UNWIND organisation.sectorIds AS sector
				RETURN organisation.countryCode AS code, sector, count(*) AS organisations
				ORDER BY code, organisations DESC, sector
				""", Map.of("codes", codes, "roles", roles.stream().map(Enum::name).toList()), (row) -> row)
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("code").asString(),
					Collectors.mapping((row) -> new SectorCount(this.sectors.require(row.get("sector").asString()),
							row.get("organisations").asInt()), Collectors.toList())));
	}

}
