package org.coopgraph.organisation.related;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;

import org.coopgraph.cypher.GraphReader;
import org.coopgraph.entity.Entity;
import org.coopgraph.organisation.EntityMapper;
import org.coopgraph.organisation.Organisation;
import org.coopgraph.organisation.OrganisationMapper;
import org.springframework.stereotype.Repository;

/**
 * The organisations that share most with one. What few share says more than what many
 * share: each shared thing counts as the inverse of the logarithm of how many share it.
 */
@Repository
class RelatedRepository {

	private final GraphReader graph;

	private final EntityMapper entities;

	RelatedRepository(GraphReader graph, EntityMapper entities) {
		this.graph = graph;
		this.entities = entities;
	}

	/** How many are asked for, of which organisation. */
	record Key(String id, int first) {
	}

	/** Those that share most come first. */
	record Ranking(List<RelatedOrganisation> organisations) {
	}

	/** Reads so many for each of several organisations. */
	Function<Key, Ranking> read(int first, List<Key> keys) {
		Map<String, List<RelatedOrganisation>> related = related(keys.stream().map(Key::id).toList(), first);
		return (key) -> new Ranking(related.getOrDefault(key.id(), List.of()));
	}

	/**
	 * Candidates are all that share a thing with at most two hundred, and of larger ones
	 * the first forty by name, before these those of the same country and sector.
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
					  WITH organisation, region, inRegion, collect({thing: thing, id: thing.id, code: thing.code, sharers: sharers,
					    weight: 1 / log(1 + sharers)}) AS things
					  CALL (organisation, things) {
					    UNWIND things AS one
					    WITH organisation, one.thing AS thing, one.id AS id, one.code AS code, one.sharers AS sharers
					    CALL (organisation, thing, id, code, sharers) {
					      WITH * WHERE sharers <= 200
					      MATCH (thing)<-[:BASED_IN|ACTIVE_IN|ADVANCES|AFFILIATED_TO]-(other)
					      RETURN other
					      UNION
					      WITH * WHERE sharers <= 200
					      MATCH (thing)<-[:IN_REGION]-()<-[:BASED_IN]-(other)
					      RETURN other
					      UNION
					      MATCH (other:Organisation)-[active:ACTIVE_IN]->() USING INDEX active:ACTIVE_IN(sectorId, countryCode, nameRank)
					      WHERE active.sectorId = id AND active.countryCode = organisation.countryCode AND active.nameRank IS NOT NULL
					      RETURN other ORDER BY active.sectorId, active.countryCode, active.nameRank LIMIT 40
					      UNION
					      MATCH (other:Organisation) USING INDEX other:Organisation(countryCode, nameRank)
					      WHERE other.countryCode = CASE WHEN sharers > 200 THEN code END AND other.nameRank IS NOT NULL
					      RETURN other ORDER BY other.countryCode, other.nameRank LIMIT 40
					      UNION
					      MATCH (other:Organisation) USING INDEX other:Organisation(regionId, nameRank)
					      WHERE other.regionId = CASE WHEN sharers > 200 THEN id END AND other.nameRank IS NOT NULL
					      RETURN other ORDER BY other.regionId, other.nameRank LIMIT 40
					      UNION
					      MATCH (other:Organisation)-[active:ACTIVE_IN]->() USING INDEX active:ACTIVE_IN(sectorId, nameRank)
					      WHERE active.sectorId = CASE WHEN sharers > 200 THEN id END AND active.nameRank IS NOT NULL
					      RETURN other ORDER BY active.sectorId, active.nameRank LIMIT 40
					      UNION
					      WITH * WHERE sharers > 200
					      MATCH (thing)<-[:ADVANCES|AFFILIATED_TO]-(other)
					      RETURN other LIMIT 40
					    }
					    RETURN other, collect(id) AS found
					  }
					  WITH *, other.countryCode AS countryCode, other.sectorIds AS sectorIds
					  WHERE other <> organisation AND NOT other:Alliance
					  WITH organisation, region, inRegion, other, reduce(sum = 0, one IN things | sum + CASE
					      WHEN one.code = countryCode OR one.id IN sectorIds THEN one.weight
					      WHEN one.thing = region THEN CASE WHEN other.regionId = one.id AND countryCode <> organisation.countryCode
					        THEN one.weight ELSE 0 END
					      WHEN one.id IN found THEN one.weight
					      ELSE 0
					    END) AS likeness
					  WITH organisation, region, inRegion, other ORDER BY round(likeness, 6) DESC, other.nameRank LIMIT $first
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
		return new RelatedOrganisation(OrganisationMapper.toOrganisation(row.get("other")),
				row.get("because").asList(this.entities::toEntity), row.get("score").asDouble());
	}

}
