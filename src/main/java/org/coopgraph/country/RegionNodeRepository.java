package org.coopgraph.country;

import java.util.List;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads the regions. */
interface RegionNodeRepository extends Repository<Region, String> {

	// language=cypher
	@Query("""
			CYPHER 25
			MATCH (region:Region)
			RETURN region
			""")
	List<Region> findAll();

}
