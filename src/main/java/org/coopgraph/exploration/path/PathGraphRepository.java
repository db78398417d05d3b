package org.coopgraph.exploration.path;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.coopgraph.curated.CuratedGraph;
import org.coopgraph.curated.CuratedGraphRepository;
import org.coopgraph.cypher.GraphReader;
import org.coopgraph.cypher.Snapshot;
import org.coopgraph.cypher.Snapshots;
import org.coopgraph.cypher.row.Row;
import org.springframework.stereotype.Repository;

/**
 * Reads the graphs in which paths are searched. The curated entities are few and stay in
 * memory, together with one affiliate for each two of them that affiliates join.
 */
@Repository
class PathGraphRepository {

	private final GraphReader graph;

	private final CuratedGraphRepository curated;

	private final Snapshot<List<LinkedNode>> joining;

	private final PathMemory memory = new PathMemory();

	PathGraphRepository(GraphReader graph, CuratedGraphRepository curated, Snapshots snapshots) {
		this.graph = graph;
		this.curated = curated;
		this.joining = snapshots.of(this::joining);
	}

	/** The graphs in memory, extended by the ends that are affiliates. */
	PathGraphs around(Collection<String> ends) {
		CuratedGraph curated = this.curated.get();
		PathGraphs memory = this.memory.of(curated, this.joining.get());
		List<String> others = curated.others(ends);
		return others.isEmpty() ? memory : memory.with(ends(others));
	}

	/**
	 * The first affiliate by name of each country and sector, of each two sectors, and of
	 * each organisation and another entity to which its affiliates are related.
	 */
	private List<LinkedNode> joining() {
		// language=cypher
		return this.graph.list(
				"""
						CYPHER 25
						CALL () {
						  MATCH (sector:Sector), (country:Country)
						  CALL (sector, country) {
						    MATCH (affiliate:Affiliate)-[active:ACTIVE_IN]->() USING INDEX active:ACTIVE_IN(sectorId, countryCode, nameRank)
						    WHERE active.sectorId = sector.id AND active.countryCode = country.code AND active.nameRank IS NOT NULL
						    RETURN affiliate ORDER BY active.sectorId, active.countryCode, active.nameRank LIMIT 1
						  }
						  RETURN affiliate
						  UNION
						  MATCH (sector:Sector)
						  CALL (sector) {
						    MATCH (affiliate:Affiliate)-[active:ACTIVE_IN]->() USING INDEX active:ACTIVE_IN(sectorId, nameRank)
						    WHERE active.sectorId = sector.id AND active.nameRank IS NOT NULL
						    RETURN affiliate ORDER BY active.sectorId, active.nameRank LIMIT 200
						  }
						  MATCH (affiliate)-[:ACTIVE_IN]->(other WHERE other <> sector)
						  WITH sector, other, affiliate ORDER BY affiliate.nameRank
						  WITH sector, other, collect(affiliate)[0] AS affiliate
						  RETURN affiliate
						  UNION
						  MATCH (organisation:Curated)
						  CALL (organisation) {
						    MATCH (organisation)<-[:AFFILIATED_TO]-(affiliate)
						    RETURN affiliate LIMIT 30
						  }
						  MATCH (affiliate)-->(other:Entity WHERE other <> organisation)
						  WITH organisation, other, affiliate ORDER BY affiliate.nameRank
						  WITH organisation, other, collect(affiliate)[0] AS affiliate
						  RETURN affiliate
						}
						MATCH (affiliate)-[:AFFILIATED_TO]->{0,6}(entity:Affiliate)
						WITH DISTINCT entity
						MATCH (entity)-[link]->(end:Entity)
						WITH entity, COUNT { (entity)--() } AS degree, collect([type(link), end.id]) AS links
						RETURN entity.id AS id, degree, links
						""",
				PathGraphRepository::toLinkedNode);
	}

	/**
	 * The affiliates above the ends, and for each of them one of its own affiliates for
	 * each entity to which these are related.
	 */
	private List<LinkedNode> ends(Collection<String> ids) {
		// language=cypher
		return this.graph.list("""
				CYPHER 25
				MATCH (affiliate:Entity)
				WHERE affiliate.id IN $ids
				MATCH (affiliate)-[:AFFILIATED_TO]->{0,6}(above:Affiliate)
				CALL (above) {
				  RETURN above AS entity
				  UNION
				  CALL (above) {
				    MATCH (above)<-[:AFFILIATED_TO]-(entity)
				    RETURN entity LIMIT 30
				  }
				  MATCH (entity)-->(other:Entity WHERE other <> above)
				  WITH other, entity ORDER BY entity.nameRank
				  WITH other, collect(entity)[0] AS entity
				  RETURN entity
				}
				WITH DISTINCT entity
				MATCH (entity)-[link]->(end:Entity)
				WITH entity, COUNT { (entity)--() } AS degree, collect([type(link), end.id]) AS links
				RETURN entity.id AS id, degree, links
				""", Map.of("ids", ids), PathGraphRepository::toLinkedNode);
	}

	private static LinkedNode toLinkedNode(Row row) {
		return new LinkedNode(row.string("id"), row.whole("degree"),
				row.list("links", List.class).stream().map(PathGraphRepository::toLink).toList());
	}

	private static Link toLink(List<?> link) {
		return new Link((String) link.get(0), (String) link.get(1));
	}

}
