package org.coopgraph.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;

import org.coopgraph.cypher.GraphReader;
import org.springframework.stereotype.Repository;

/**
 * The organisations that share most with one. What few share says more than what many
 * share: each shared thing counts as the inverse of the logarithm of how many share it.
 */
@Repository
class RelatedRepository {

	private final GraphReader graph;

	private final EntityNode entities;

	RelatedRepository(GraphReader graph, EntityNode entities) {
		this.graph = graph;
		this.entities = entities;
	}

	/** How many are asked for, of which organisation. */
	record Key(String id, int first) {
	}

	/** Those that share most come first. */
	record Ranking(List<RelatedOrganisation> organisations) {
	}

	Map<Key, Ranking> rankings(Collection<Key> keys) {
		Map<Key, Ranking> rankings = new HashMap<>();
		keys.stream().collect(Collectors.groupingBy(Key::first)).forEach((first, asked) -> {
			Map<String, List<RelatedOrganisation>> related = related(asked.stream().map(Key::id).toList(), first);
			asked.forEach((key) -> rankings.put(key, new Ranking(related.getOrDefault(key.id(), List.of()))));
		});
		return rankings;
	}

	/**
	 * Candidates are, for each thing that an organisation may share, at most 200: the
	 * first by name, and before these the first of the same country and sector. Those are
	 * looked at that share most as far as this tells.
	 */
	private Map<String, List<RelatedOrganisation>> related(List<String> ids, int first) {
		// language=cypher
		return this.graph
			.list("""
					CYPHER 25
					MATCH (organisation:Entity)
					WHERE organisation.id IN $ids
					OPTIONAL MATCH (region:Entity {id: organisation.regionId})
					WITH organisation, region,
					  COLLECT { MATCH (region)<-[:IN_REGION]-(country) RETURN country } AS countries
					WITH organisation, region,
					  reduce(number = 0, country IN countries | number + COUNT { (country)<-[:BASED_IN]-() }) AS inRegion
					CALL (organisation, region, inRegion) {
					  CALL (organisation, region, inRegion) {
					    MATCH (organisation)-[:BASED_IN|ACTIVE_IN|ADVANCES|AFFILIATED_TO]->(thing)
					    RETURN thing, COUNT { (thing)<-[:BASED_IN|ACTIVE_IN|ADVANCES|AFFILIATED_TO]-() } AS sharers
					    UNION ALL
					    WITH * WHERE region IS NOT NULL
					    RETURN region AS thing, inRegion AS sharers
					  }
					  CALL (organisation, thing) {
					    MATCH (other:Organisation) USING INDEX other:Organisation(countryCode, nameRank)
					    WHERE other.countryCode = thing.code AND other.nameRank IS NOT NULL
					    RETURN other ORDER BY other.countryCode, other.nameRank LIMIT 200
					    UNION
					    UNWIND CASE WHEN thing:Country THEN organisation.sectorIds ELSE [thing.id] END AS sector
					    CALL (organisation, sector) {
					      MATCH (other:Organisation)-[active:ACTIVE_IN]->() USING INDEX active:ACTIVE_IN(sectorId, countryCode, nameRank)
					      WHERE active.sectorId = sector AND active.countryCode = organisation.countryCode
					        AND active.nameRank IS NOT NULL
					      RETURN other ORDER BY active.sectorId, active.countryCode, active.nameRank LIMIT 100
					    }
					    RETURN other
					    UNION
					    MATCH (other:Organisation)-[active:ACTIVE_IN]->() USING INDEX active:ACTIVE_IN(sectorId, nameRank)
					    WHERE active.sectorId = thing.id AND active.nameRank IS NOT NULL
					    RETURN other ORDER BY active.sectorId, active.nameRank LIMIT 200
					    UNION
					    MATCH (other:Organisation) USING INDEX other:Organisation(regionId, nameRank)
					    WHERE other.regionId = thing.id AND other.nameRank IS NOT NULL
					    WITH other, organisation ORDER BY other.regionId, other.nameRank LIMIT 200
					    WHERE other.countryCode <> organisation.countryCode
					    RETURN other
					    UNION
					    MATCH (thing)<-[:ADVANCES|AFFILIATED_TO]-(other)
					    RETURN other LIMIT 200
					  }
					  WITH organisation, region, inRegion, other, sum(1 / log(1 + sharers)) AS likeness
					  WHERE other <> organisation AND NOT other:Alliance
					  WITH organisation, region, inRegion, other ORDER BY round(likeness, 6) DESC, other.nameRank LIMIT 2 * $first
					  CALL (organisation, region, inRegion, other) {
					    MATCH (organisation)-[link:BASED_IN|ACTIVE_IN|ADVANCES|AFFILIATED_TO]->(shared)
					    MATCH (other)-[otherLink:BASED_IN|ACTIVE_IN|ADVANCES|AFFILIATED_TO]->(shared)
					    RETURN shared, [link, otherLink] AS links,
					      COUNT { (shared)<-[:BASED_IN|ACTIVE_IN|ADVANCES|AFFILIATED_TO]-() } AS number
					    UNION ALL
					    WITH * WHERE other.regionId = region.id AND other.countryCode <> organisation.countryCode
					    RETURN region AS shared, [] AS links, inRegion AS number
					  }
					  WITH other, shared, links, 1 / log(1 + number) AS weight ORDER BY weight DESC, shared.id
					  WITH other, collect(shared) AS because, collect(links) AS links, round(sum(weight), 6) AS score
					  RETURN other, because, links, score ORDER BY score DESC, other.nameRank LIMIT $first
					}
					RETURN organisation.id AS id, other, because, score
					ORDER BY score DESC, other.nameRank
					""",
					Map.of("ids", ids, "first", first), (row) -> row)
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("id").asString(),
					Collectors.mapping(this::toRelated, Collectors.toList())));
	}

	private RelatedOrganisation toRelated(Record row) {
		return new RelatedOrganisation(OrganisationNode.toOrganisation(row.get("other")),
				row.get("because").asList(this.entities::toEntity), row.get("score").asDouble());
	}

}
