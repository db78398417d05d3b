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
	 * first of its country and region by name, and any of the others.
	 */
	private Map<String, List<RelatedOrganisation>> related(List<String> ids, int first) {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (organisation:Entity)
				WHERE organisation.id IN $ids
				OPTIONAL MATCH (region:Entity {id: organisation.regionId})
				WITH organisation, region,
				  COLLECT { MATCH (region)<-[:IN_REGION]-(country) RETURN country } AS countries
				WITH organisation, region,
				  reduce(number = 0, country IN countries | number + COUNT { (country)<-[:BASED_IN]-() }) AS inRegion
				CALL (organisation, region, inRegion) {
				  CALL (organisation) {
				    MATCH (other:Organisation) USING INDEX other:Organisation(countryCode, nameRank)
				    WHERE other.countryCode = organisation.countryCode
				      AND other.nameRank IS NOT NULL
				    RETURN other ORDER BY other.countryCode, other.nameRank LIMIT 200
				    UNION
				    MATCH (other:Organisation) USING INDEX other:Organisation(regionId, nameRank)
				    WHERE other.regionId = organisation.regionId
				      AND other.nameRank IS NOT NULL
				    RETURN other ORDER BY other.regionId, other.nameRank LIMIT 200
				    UNION
				    MATCH (organisation)-[:ACTIVE_IN|ADVANCES|AFFILIATED_TO]->(common)
				    CALL (common) {
				      MATCH (common)<-[:ACTIVE_IN|ADVANCES|AFFILIATED_TO]-(other)
				      RETURN other LIMIT 200
				    }
				    RETURN other
				  }
				  WITH other
				  WHERE other <> organisation AND NOT other:Alliance
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
				  RETURN other, because, links, score ORDER BY score DESC, other.sortName, other.id LIMIT $first
				}
				RETURN organisation.id AS id, other, because, score
				ORDER BY score DESC, other.sortName, other.id
				""", Map.of("ids", ids, "first", first), (row) -> row)
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("id").asString(),
					Collectors.mapping(this::toRelated, Collectors.toList())));
	}

	private RelatedOrganisation toRelated(Record row) {
		return new RelatedOrganisation(OrganisationNode.toOrganisation(row.get("other")),
				row.get("because").asList(this.entities::toEntity), row.get("score").asDouble());
	}

}
