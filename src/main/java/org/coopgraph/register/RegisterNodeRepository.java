package org.coopgraph.register;

import java.util.List;

import org.springframework.data.neo4j.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads the registers of cooperatives. */
interface RegisterNodeRepository extends Repository<Register, String> {

	// language=cypher
	@Query("""
			CYPHER 25
			MATCH (register:Register)
			RETURN register
			""")
	List<Register> findAll();

}
