package org.coopgraph.source;

import java.util.List;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads the sources. */
interface SourceNodeRepository extends Repository<Source, String> {

	// language=cypher
	@Query("""
			CYPHER 25
			MATCH (source:Source)
			RETURN source
			""")
	List<Source> findAll();

}
