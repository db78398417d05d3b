package org.coopgraph.identity;

import java.util.List;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads the values. */
interface ValueNodeRepository extends Repository<CooperativeValue, String> {

	// language=cypher
	@Query("""
			CYPHER 25
			MATCH (value:CooperativeValue)
			RETURN value
			""")
	List<CooperativeValue> findAll();

}
