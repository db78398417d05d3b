package org.coopgraph.organisation.related;

import java.util.Set;

import org.coopgraph.entity.Entity;
import org.coopgraph.organisation.Organisation;

/**
 * The statement that finds the organisations that share most neighbours with others, by
 * the Adamic-Adar index: each shared neighbour counts as the inverse of the logarithm of
 * its degree. Neighbours are the entities that an organisation is related to, and its
 * region. Cooperatives of registers count only for a cooperative of a register.
 */
final class RelatedStatement {

	/** The types of relationships that lead to neighbours. */
	static final Set<String> TYPES = Set.of("BASED_IN", "ACTIVE_IN", "ADVANCES", "AFFILIATED_TO", "HAS_OWNERSHIP");

	/** The region is a neighbour of all organisations of its countries. */
	private static final String ORGANISATIONS = """
			CYPHER 25
			MATCH (organisation:Entity)
			WHERE organisation.id IN $ids
			OPTIONAL MATCH (region:Entity {id: organisation.regionId})
			WITH organisation, region,
			  COLLECT { MATCH (region)<-[:IN_REGION]-(country) RETURN country } AS countries
			WITH organisation, region, countries,
			  CASE WHEN organisation:Cooperative THEN {} ELSE $registered END AS leftOut
			WITH organisation, region, leftOut, reduce(degree = 0, country IN countries |
			  degree + COUNT { (country)<-[:BASED_IN]-() } - coalesce(leftOut[country.id], 0)) AS regionDegree
			CALL (organisation, region, leftOut, regionDegree) {
			""";

	private static final String NEIGHBOURS = """
			  CALL (organisation, region, leftOut, regionDegree) {
			    MATCH (organisation)-[:BASED_IN|ACTIVE_IN|ADVANCES|AFFILIATED_TO|HAS_OWNERSHIP]->(node)
			    RETURN node, COUNT { (node)<-[:BASED_IN|ACTIVE_IN|ADVANCES|AFFILIATED_TO|HAS_OWNERSHIP]-() }
			      - coalesce(leftOut[node.id], 0) AS degree
			    UNION ALL
			    WITH * WHERE region IS NOT NULL
			    RETURN region AS node, regionDegree AS degree
			  }
			  WITH organisation, region, leftOut, regionDegree, collect({node: node, id: node.id, code: node.code, degree: degree,
			    weight: 1 / log(1 + degree)}) AS neighbours
			""";

	/**
	 * All organisations with a neighbour of a degree of at most 200; 40 organisations
	 * with each neighbour of a higher degree; the first 40 of the same country and
	 * sector.
	 */
	private static final String CANDIDATES = """
			  CALL (organisation, neighbours) {
			    UNWIND neighbours AS neighbour
			    WITH organisation, neighbour.node AS node, neighbour.id AS id, neighbour.code AS code,
			      neighbour.degree AS degree
			    CALL (organisation, node, id, code, degree) {
			      WITH * WHERE degree <= 200
			      MATCH (node)<-[:BASED_IN|ACTIVE_IN|ADVANCES|AFFILIATED_TO|HAS_OWNERSHIP]-(other WHERE organisation:Cooperative OR NOT other:Cooperative)
			      RETURN other
			      UNION
			      WITH * WHERE degree <= 200
			      MATCH (node)<-[:IN_REGION]-()<-[:BASED_IN]-(other WHERE organisation:Cooperative OR NOT other:Cooperative)
			      RETURN other
			      UNION
			      MATCH (other:Organisation)-[active:ACTIVE_IN]->() USING INDEX active:ACTIVE_IN(sectorId, countryCode, nameRank)
			      WHERE active.sectorId = id AND active.countryCode = organisation.countryCode AND active.nameRank IS NOT NULL
			        AND (organisation:Cooperative OR NOT other:Cooperative)
			      RETURN other ORDER BY active.sectorId, active.countryCode, active.nameRank LIMIT 40
			      UNION
			      MATCH (other:Organisation) USING INDEX other:Organisation(countryCode, nameRank)
			      WHERE other.countryCode = CASE WHEN degree > 200 THEN code END AND other.nameRank IS NOT NULL
			        AND (organisation:Cooperative OR NOT other:Cooperative)
			      RETURN other ORDER BY other.countryCode, other.nameRank LIMIT 40
			      UNION
			      MATCH (other:Organisation) USING INDEX other:Organisation(regionId, nameRank)
			      WHERE other.regionId = CASE WHEN degree > 200 THEN id END AND other.nameRank IS NOT NULL
			        AND (organisation:Cooperative OR NOT other:Cooperative)
			      RETURN other ORDER BY other.regionId, other.nameRank LIMIT 40
			      UNION
			      MATCH (other:Organisation)-[active:ACTIVE_IN]->() USING INDEX active:ACTIVE_IN(sectorId, nameRank)
			      WHERE active.sectorId = CASE WHEN degree > 200 THEN id END AND active.nameRank IS NOT NULL
			        AND (organisation:Cooperative OR NOT other:Cooperative)
			      RETURN other ORDER BY active.sectorId, active.nameRank LIMIT 40
			      UNION
			      WITH * WHERE degree > 200
			      MATCH (node)<-[:ADVANCES|AFFILIATED_TO]-(other WHERE organisation:Cooperative OR NOT other:Cooperative)
			      RETURN other LIMIT 40
			    }
			    RETURN other, collect(id) AS sharedIds
			  }
			""";

	/** The region does not count between organisations of the same country. */
	private static final String BEST = """
			  WITH *, other.countryCode AS countryCode, other.sectorIds AS sectorIds
			  WHERE other <> organisation AND NOT other:Alliance
			  WITH organisation, region, leftOut, regionDegree, other, reduce(sum = 0, neighbour IN neighbours | sum + CASE
			      WHEN neighbour.code = countryCode OR neighbour.id IN sectorIds THEN neighbour.weight
			      WHEN neighbour.node = region THEN
			        CASE WHEN other.regionId = neighbour.id AND countryCode <> organisation.countryCode
			        THEN neighbour.weight ELSE 0 END
			      WHEN neighbour.id IN sharedIds THEN neighbour.weight
			      ELSE 0
			    END) AS score
			  WITH organisation, region, leftOut, regionDegree, other ORDER BY round(score, 6) DESC, other.nameRank LIMIT $first
			""";

	private static final String SHARED = """
			  CALL (organisation, region, leftOut, regionDegree, other) {
			    MATCH (organisation)-[link:BASED_IN|ACTIVE_IN|ADVANCES|AFFILIATED_TO|HAS_OWNERSHIP]->(shared)
			    MATCH (other)-[otherLink:BASED_IN|ACTIVE_IN|ADVANCES|AFFILIATED_TO|HAS_OWNERSHIP]->(shared)
			    RETURN shared, [link, otherLink] AS links,
			      COUNT { (shared)<-[:BASED_IN|ACTIVE_IN|ADVANCES|AFFILIATED_TO|HAS_OWNERSHIP]-() }
			        - coalesce(leftOut[shared.id], 0) AS degree
			    UNION ALL
			    WITH * WHERE other.regionId = region.id AND other.countryCode <> organisation.countryCode
			    RETURN region AS shared, [] AS links, regionDegree AS degree
			  }
			  WITH other, shared, links, 1 / log(1 + degree) AS weight ORDER BY weight DESC, shared.id
			  WITH other, collect(shared) AS because, collect(links) AS links, round(sum(weight), 6) AS score
			  RETURN other, because, links, score ORDER BY score DESC, other.nameRank LIMIT $first
			}
			RETURN organisation.id AS id, other AS found, because, score
			ORDER BY score DESC, other.nameRank
			""";

	static final String TEXT = ORGANISATIONS + NEIGHBOURS + CANDIDATES + BEST + SHARED;

	private RelatedStatement() {
	}

}
