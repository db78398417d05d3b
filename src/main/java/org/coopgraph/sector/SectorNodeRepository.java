package org.coopgraph.sector;

import java.util.List;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads the sectors. */
interface SectorNodeRepository extends Repository<Sector, String> {

	// language=cypher
	@Query("""
			CYPHER 25
			MATCH (sector:Sector)
			RETURN sector
			""")
	List<Sector> findAll();

}
