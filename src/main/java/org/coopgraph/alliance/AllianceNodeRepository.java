package org.coopgraph.alliance;

import java.util.List;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads the Alliance. */
interface AllianceNodeRepository extends Repository<Alliance, String> {

	// language=cypher
	@Query("""
			CYPHER 25
			MATCH (alliance:Alliance)
			RETURN alliance
			""")
	List<Alliance> findAll();

}
